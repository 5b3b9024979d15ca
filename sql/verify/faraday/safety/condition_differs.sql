-- The grade of a set is the one of the wear grade that it points at, of its own type; the older, the worse: nothing bought this
-- year is poor.
select
  equipment.name as row_key,
  format('%s, points at %s, bought %s', equipment.condition, condition.name, equipment_metadata ->> 'purchased') as problem
from faraday.physical_education_equipment as equipment
left join faraday.equipment_conditions as condition on condition.id = equipment.condition_id
where equipment.description like 'MOCK:%'
  and (
    upper(split_part(condition.name, ': ', 2)) <> equipment.condition
    or split_part(condition.name, ': ', 1) <> equipment_metadata ->> 'type'
    or equipment.condition = 'POOR' and (equipment_metadata ->> 'purchased')::date > seed.today() - 365
    or quantity <= 0
  );
