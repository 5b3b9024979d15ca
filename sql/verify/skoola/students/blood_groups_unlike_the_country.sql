-- Among 300 and more known blood groups O+ is the most frequent (42 % in the country), then B+ (26 %), and less than one in
-- eight is Rh negative.
select
  'blood groups' as row_key,
  format('%s known: O+ %s, B+ %s, negative %s', known, o_positive, b_positive, negative) as problem
from (
  select
    count(blood_group) as known,
    count(*) filter (where blood_group = 'O+') as o_positive,
    count(*) filter (where blood_group = 'B+') as b_positive,
    count(*) filter (where blood_group like '%-') as negative
  from skoola.student_medical_info
  where seed.is_demo(id)
) as counted
where known >= 300
  and (o_positive * 100 not between known * 32 and known * 52 or b_positive * 100 not between known * 17 and known * 35
    or negative * 8 > known);
