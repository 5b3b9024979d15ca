--! table: faraday.physical_education_curriculum_units
--! key: curriculum_id, sequence
--! released: 2026-08-03T00:00:00Z

-- Five units in each framework, one for each strand of the standards.
select
  framework.id as curriculum_id,
  strand.name || ' ' || framework.grade_level as name,
  strand.description as description,
  strand.sequence,
  35 as duration,
  json_build_object('strand', strand.name, 'unit', 'days') as unit_metadata
from (
  values
    (1, 'Movement skills', 'Locomotor, non-locomotor and manipulative skills'),
    (2, 'Concepts and tactics', 'Space, effort, tactics and the reasons behind them'),
    (3, 'Health-related fitness', 'Endurance, strength, flexibility and how to plan them'),
    (4, 'Personal and social responsibility', 'Rules, safety, fairness and working together'),
    (5, 'Value of movement', 'Health, challenge, enjoyment and choice')
) as strand (sequence, name, description)
cross join faraday.curriculum as framework
where framework.academic_year = 'every year' and framework.name = 'Framework for physical education ' || framework.grade_level
