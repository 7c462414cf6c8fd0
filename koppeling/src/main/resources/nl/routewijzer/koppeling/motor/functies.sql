-- The functions a plan may use, in the words of DuckDB. Another machine offers the same names with the same meaning.

-- Similarity of two strings from 0 to 1; 0 below the bound (Jaro 1989, Winkler 1990).
create or replace temp macro gelijkenis(a, b, grens) as jaro_winkler_similarity(a, b, grens);

-- The number of places at which two strings of one length differ; 99 for two lengths (Hamming 1950).
create or replace temp macro verschillen(a, b) as case when length(a) = length(b) then hamming(a, b) else 99 end;

-- The number of slips between two strings: places that differ in strings of one length, else insertions, deletions and replacements
-- (Hamming 1950, Levenshtein 1966).
create or replace temp macro fouten(a, b) as case when length(a) = length(b) then hamming(a, b) else levenshtein(a, b) end;

-- Empty and the words people write for empty.
create or replace temp macro gevuld(x) as
  case when length(trim(x)) > 8 then trim(x) when lower(trim(x)) in ('', '-', '.', '?', 'null', 'nan', 'na', 'n/a', 'none', 'nvt', 'n.v.t.', 'onbekend', 'unknown', 'missing') then null else trim(x) end;

-- The functions below get values that went through gevuld. Most of them need no more than a look, so that is what they begin with.

-- To ASCII: letters that are no base letter plus sign are written out, then signs go off.
create or replace temp macro ascii(x) as
  case when regexp_full_match(x, '[ -~]*') then lower(x) else strip_accents(translate(replace(replace(replace(replace(lower(x), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øłđðıŋħ', 'olddinh')) end;

-- Words of letters and digits with one space between them.
create or replace temp macro schoon(x) as
  case when regexp_full_match(x, '[A-Za-z0-9]+') then lower(x)
    else nullif(trim(regexp_replace(replace(replace(ascii(x), '''', ''), '’', ''), '[^a-z0-9]+', ' ', 'g')), '') end;

-- A name: letters only; titles and signs go off.
create or replace temp macro naam(x) as
  case when regexp_full_match(x, '[A-Za-z]+') then lower(x)
    else nullif(trim(regexp_replace(regexp_replace(schoon(x), '[0-9]+', '', 'g'), '^((dhr|mevr|mw|mr|mrs|ms|miss|dr|drs|prof|ir|ing|sir) )+', '')), '') end;

-- A surname without the tussenvoegsel before it or the one written after a comma.
create or replace temp macro stam(x) as
  case when regexp_full_match(x, '[A-Za-z]+') then lower(x) else regexp_replace(regexp_replace(naam(x), '^((van|von|de|der|den|het|t|te|ter|ten|in|op|aan|bij|uit|onder|over|voor|la|le|du|da|dos|del|di|el|al|s|d|l) )+', ''), '( (van|von|de|der|den|het|t|te|ter|ten|in|op|aan))+$', '') end;

-- 3 maart 1990 and 3-mrt-1990 as 3 mar 1990.
create or replace temp macro maanden(x) as
  replace(replace(replace(replace(regexp_replace(lower(x), '^([0-9]{1,2})[- ]?([a-z]{3})[a-z]*[.]?[- ]?([0-9]{4})$', '\1 \2 \3'), 'maa', 'mar'), 'mrt', 'mar'), 'mei', 'may'), 'okt', 'oct');

-- Eight digits, year first; 00 where day or month is unknown. Null when it is no date. 'mdj' reads 3/14/1990 as March.
create or replace temp macro datum(x, volgorde) as
  case
    when regexp_full_match(x, '[0-9]{2}-[0-9]{2}-[0-9]{4}') then case volgorde when 'mdj' then substr(x, 7, 4) || substr(x, 1, 2) || substr(x, 4, 2) else substr(x, 7, 4) || substr(x, 4, 2) || substr(x, 1, 2) end
    when regexp_full_match(x, '[0-9]{4}-[0-9]{2}-[0-9]{2}') then substr(x, 1, 4) || substr(x, 6, 2) || substr(x, 9, 2)
    when regexp_matches(x, '^[0-9]{8}([.]0+)?$') then case when substr(x, 1, 4)::int between 1800 and 2100 then substr(x, 1, 8) when substr(x, 5, 4)::int between 1800 and 2100 then substr(x, 5, 4) || substr(x, 3, 2) || substr(x, 1, 2) else substr(x, 1, 8) end
    when regexp_matches(x, '^[0-9]{4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,2}([ T].*)?$') then regexp_extract(x, '^([0-9]{4})', 1) || lpad(regexp_extract(x, '^[0-9]{4}[-/. ]([0-9]{1,2})', 1), 2, '0') || lpad(regexp_extract(x, '^[0-9]{4}[-/. ][0-9]{1,2}[-/. ]([0-9]{1,2})', 1), 2, '0')
    when regexp_matches(x, '^[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{4}([ T].*)?$') then regexp_extract(x, '^[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ]([0-9]{4})', 1)
      || lpad(case volgorde when 'mdj' then regexp_extract(x, '^([0-9]{1,2})', 1) else regexp_extract(x, '^[0-9]{1,2}[-/. ]([0-9]{1,2})', 1) end, 2, '0')
      || lpad(case volgorde when 'mdj' then regexp_extract(x, '^[0-9]{1,2}[-/. ]([0-9]{1,2})', 1) else regexp_extract(x, '^([0-9]{1,2})', 1) end, 2, '0')
    when regexp_matches(lower(x), '^[0-9]{1,2}[- ]?[a-z]{3,9}[.]?[- ]?[0-9]{4}$') then strftime(try_strptime(maanden(x), '%d %b %Y'), '%Y%m%d')
    else null
  end;

-- A birth date in three columns.
create or replace temp macro datumdelen(jaar, maand, dag) as
  case when try_cast(gevuld(jaar) as double) is not null then lpad(try_cast(try_cast(gevuld(jaar) as double) as int)::varchar, 4, '0')
    || lpad(coalesce(try_cast(try_cast(gevuld(maand) as double) as int)::varchar, '00'), 2, '0') || lpad(coalesce(try_cast(try_cast(gevuld(dag) as double) as int)::varchar, '00'), 2, '0') end;

-- Consonants of a name: first letter kept, sounds that are written in two ways made one, doubles made single. A rough key, our own.
create or replace temp macro klank(x) as
  nullif(substr(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(translate(regexp_replace(replace(replace(replace(replace(replace(substr(x, 1, 12), 'ph', 'f'), 'ck', 'k'), 'ch', 'g'), 'ij', 'y'), 'dt', 't'), '(.)[aeiouyhw ]+', '\1', 'g'), 'cqzvdbj', 'kksftpy'), 'ff', 'f'), 'gg', 'g'), 'kk', 'k'), 'll', 'l'), 'mm', 'm'), 'nn', 'n'), 'pp', 'p'), 'rr', 'r'), 'ss', 's'), 'tt', 't'), 1, 5), '');

-- Letters and digits only.
create or replace temp macro nummer(x) as nullif(upper(regexp_replace(x, '[^A-Za-z0-9]', '', 'g')), '');

-- Digits only, without the zeros and the country code in front: 0031612345678, +31612345678, +31(0)612345678 and 0612345678 are one.
create or replace temp macro kern(z) as case when starts_with(z, '31') and length(z) >= 11 then ltrim(substr(z, 3), '0') else z end;

create or replace temp macro telefoon(x) as
  case when regexp_full_match(x, '0[1-9][0-9]{8}') then substr(x, 2)
    when length(regexp_replace(x, '[^0-9]', '', 'g')) >= 6 then nullif(kern(ltrim(regexp_replace(x, '[^0-9]', '', 'g'), '0')), '') end;

-- The eleven-test on nine digits: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of eleven (Besluit burgerservicenummer).
create or replace temp macro bsnproef(c) as
  case when regexp_matches(c, '^[0-9]{9}$') and not regexp_matches(c, '^(0{9}|1{9}|2{9}|3{9}|4{9}|5{9}|6{9}|7{9}|8{9}|9{9})$')
    and (9 * substr(c, 1, 1)::int + 8 * substr(c, 2, 1)::int + 7 * substr(c, 3, 1)::int + 6 * substr(c, 4, 1)::int + 5 * substr(c, 5, 1)::int + 4 * substr(c, 6, 1)::int + 3 * substr(c, 7, 1)::int + 2 * substr(c, 8, 1)::int - substr(c, 9, 1)::int) % 11 = 0 then c end;

-- Nine digits that pass the eleven-test and are not all equal; else null.
create or replace temp macro bsn(x) as bsnproef(lpad(regexp_replace(regexp_replace(x, '[.]0+$', ''), '[^0-9]', '', 'g'), 9, '0'));

-- A whole name in one column: given name first, or surname, comma, given name.
create or replace temp macro deel_eerste(x) as
  case when contains(x, ',') then naam(split_part(x, ',', 2)) else split_part(naam(x), ' ', 1) end;

create or replace temp macro deel_laatste(x) as
  case when contains(x, ',') then naam(split_part(x, ',', 1)) when contains(naam(x), ' ') then split_part(naam(x), ' ', -1) end;

create or replace temp macro deel_midden(x) as
  nullif(array_to_string(list_filter(string_split(naam(replace(x, ',', ' ')), ' ')[2:-2], lambda w: length(w) > 1), ' '), '');

-- The first letters of all given names.
create or replace temp macro deel_letters(x) as
  array_to_string(list_transform(string_split(naam(x), ' '), lambda w: w[1]), ' ');

-- An address in one column: the number at the end (or at the start), and the street.
create or replace temp macro deel_nummer(x) as
  coalesce(nullif(regexp_extract(x, '[A-Za-z. ]([0-9]+ ?-?[A-Za-z]?) *$', 1), ''), nullif(regexp_extract(x, '^ *([0-9]+[A-Za-z]?)[ ,]', 1), ''));

create or replace temp macro deel_straat(x) as
  regexp_replace(regexp_replace(x, '([A-Za-z. ])[0-9]+ ?-?[A-Za-z]? *$', '\1'), '^ *[0-9]+[A-Za-z]?[ ,]', '');
