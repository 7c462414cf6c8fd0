-- Nobody read it; a view of a room is a contract and stays only when another room needs it.
drop view plan.zicht_plan;
