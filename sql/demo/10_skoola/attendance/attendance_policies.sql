--! table: skoola.attendance_policies
--! mark: uuid id
--! key: name

-- From when on lateness and truancy have consequences. The value is that of the consequence: hours of detention, or conduct
-- marks taken away; talks and reports have none. Taking marks away was tried and given up.
with

rules (number, name, rule_type, threshold, consequence_type, consequence_value, is_active) as (
  values
    (1, 'Late three mornings running', 'ConsecutiveLate', 3, 'Detention', 1.00, true),
    (2, 'Three days without an excuse', 'UnexcusedAbsent', 3, 'Talk with the parents', null, true),
    (3, 'Ten days without an excuse', 'UnexcusedAbsent', 10, 'Report to the zonal office', null, true),
    (4, 'Late ten times in a term', 'TotalLate', 10, 'Conduct marks', 5.00, false)
)

insert into skoola.attendance_policies (id, name, rule_type, threshold, consequence_type, consequence_value, is_active)
select
  seed.uuid('attendance_policies', name)::text,
  name,
  rule_type,
  threshold,
  consequence_type,
  consequence_value,
  is_active
from rules
where number <= least(seed.rows(40), 4)
on conflict (name) do nothing;
