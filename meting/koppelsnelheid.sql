-- Doubles in one register of a million rows, as SQL written by hand: the text a linkage engine is held against. It was written before there was
-- a measurement and is not changed to win or to lose. Three blocking rules, seven comparisons, each similarity computed once, fixed weights (bits).
-- :bron is the CSV of `./koppel maak --registers meldingen`, :uit the file of pairs. A statement ends with a semicolon at the end of a line.

create table rij as
select cast(row_number() over () as integer) as nr,
       id,
       nullif(regexp_replace(lower(strip_accents(voornaam)), '[^a-z]', '', 'g'), '') as voornaam,
       nullif(regexp_replace(lower(strip_accents(achternaam)), '[^a-z]', '', 'g'), '') as achternaam,
       case when regexp_full_match(geboortedatum, '\d\d-\d\d-\d{4}')
            then geboortedatum[7:10] || geboortedatum[4:5] || geboortedatum[1:2] end as geboren,
       case when regexp_full_match(geboortedatum, '\d\d-\d\d-\d{4}')
            then geboortedatum[7:10] || geboortedatum[1:2] || geboortedatum[4:5] end as omgekeerd,
       nullif(upper(replace(postcode, ' ', '')), '') as postcode,
       nullif(huisnummer, '') as huisnummer,
       nullif(right(regexp_replace(telefoon, '[^0-9]', '', 'g'), 8), '') as telefoon,
       nullif(lower(email), '') as email
  from read_csv(:bron, all_varchar = true, header = true);

create table sleutel as
select nr, geboren, voornaam[1] as letter, postcode, huisnummer, telefoon from rij;

create table paar as
select l.nr as l, r.nr as r
  from sleutel l join sleutel r on l.geboren = r.geboren and l.letter = r.letter and l.nr < r.nr
union all
select l.nr, r.nr
  from sleutel l join sleutel r on l.postcode = r.postcode and l.huisnummer = r.huisnummer and l.nr < r.nr
 where not coalesce(l.geboren = r.geboren and l.letter = r.letter, false)
union all
select l.nr, r.nr
  from sleutel l join sleutel r on l.telefoon = r.telefoon and l.nr < r.nr
 where not coalesce(l.geboren = r.geboren and l.letter = r.letter, false)
   and not coalesce(l.postcode = r.postcode and l.huisnummer = r.huisnummer, false);

create table vaak_voornaam as select voornaam as waarde, log2(count(*) / (select count(*) from rij)) as bits from rij where voornaam is not null group by all;
create table vaak_achternaam as select achternaam as waarde, log2(count(*) / (select count(*) from rij)) as bits from rij where achternaam is not null group by all;
create table vaak_telefoon as select telefoon as waarde, log2(count(*) / (select count(*) from rij)) as bits from rij where telefoon is not null group by all;

create table met as
select rij.*, v.bits as voornaam_bits, a.bits as achternaam_bits, t.bits as telefoon_bits
  from rij left join vaak_voornaam v on v.waarde = voornaam
           left join vaak_achternaam a on a.waarde = achternaam
           left join vaak_telefoon t on t.waarde = telefoon;

copy (
  select id_l, id_r, 1 / (1 + pow(2, -bits)) as p
    from (select id_l, id_r,
                 -16.0
                 + case when voornaam_gelijk then -greatest(voornaam_bits, -12.0) - 0.2 when voornaam_jw is null then 0
                        when voornaam_jw >= 0.92 then 5.1 when voornaam_jw >= 0.8 then 2.2 else -3.4 end
                 + case when achternaam_gelijk then -greatest(achternaam_bits, -12.0) - 0.2 when achternaam_jw is null then 0
                        when achternaam_jw >= 0.92 then 5.6 when achternaam_jw >= 0.8 then 2.1 else -3.9 end
                 + case when geboren_gelijk then 12.0 when geboren_gelijk is null then 0
                        when geboren_gedraaid then 6.2 when geboren_verschil = 1 then 3.8 else -4.6 end
                 + case when postcode_gelijk then 11.5 when postcode_gelijk is null then 0 when wijk_gelijk then 3.1 else -1.6 end
                 + case when huisnummer_gelijk then 6.1 when huisnummer_gelijk is null then 0 else -1.4 end
                 + case when telefoon_gelijk then -greatest(telefoon_bits, -14.0) when telefoon_gelijk is null then 0 else -1.1 end
                 + case when email_gelijk then 13.0 when email_gelijk is null then 0 when email_voor_gelijk then 9.0 else -1.3 end as bits
            from (select l.id as id_l, r.id as id_r,
                         l.voornaam = r.voornaam as voornaam_gelijk,
                         jaro_winkler_similarity(l.voornaam, r.voornaam, 0.8) as voornaam_jw,
                         l.voornaam_bits,
                         l.achternaam = r.achternaam as achternaam_gelijk,
                         jaro_winkler_similarity(l.achternaam, r.achternaam, 0.8) as achternaam_jw,
                         l.achternaam_bits,
                         l.geboren = r.geboren as geboren_gelijk,
                         l.geboren = r.omgekeerd as geboren_gedraaid,
                         hamming(l.geboren, r.geboren) as geboren_verschil,
                         l.postcode = r.postcode as postcode_gelijk,
                         l.postcode[1:4] = r.postcode[1:4] as wijk_gelijk,
                         l.huisnummer = r.huisnummer as huisnummer_gelijk,
                         l.telefoon = r.telefoon as telefoon_gelijk,
                         l.telefoon_bits,
                         l.email = r.email as email_gelijk,
                         split_part(l.email, '@', 1) = split_part(r.email, '@', 1) as email_voor_gelijk
                    from paar join met l on l.nr = paar.l join met r on r.nr = paar.r))
   where bits >= -3
) to :uit (format csv, header true);
