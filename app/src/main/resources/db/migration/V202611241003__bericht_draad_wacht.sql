-- What waits for us is asked on every page of the menu, and of who divides the work over everybody: of few threads among many.
create index draad_wacht on bericht.draad (organisatie, jongere, wacht_sinds) where wacht_op = 'COLLEGA';
