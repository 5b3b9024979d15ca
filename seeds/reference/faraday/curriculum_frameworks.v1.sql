--! table: faraday.curriculum
--! key: grade_level, academic_year, name
--! released: 2026-08-03T00:00:00Z
--! editable: description

-- The district's framework for physical education: one for each grade band, good for every school year.
select
  'Framework for physical education ' || band.grades as name,
  'What pupils of ' || band.spoken || ' are to know and be able to do in physical education.' as description,
  band.grades as grade_level,
  'every year' as academic_year,
  true as is_valid,
  json_build_array('Movement skills', 'Concepts and tactics', 'Health-related fitness', 'Personal and social responsibility', 'Value of movement') as learning_standards,
  json_build_array('Moves safely and with control', 'Explains why practice helps', 'Keeps a record of own fitness') as learning_objectives,
  json_build_array('movement', 'fitness', 'cooperation', 'self-direction') as core_competencies,
  json_build_object('units', 5, 'weeks_each', 7) as unit_data,
  json_build_object('from', band.before, 'to', band.after) as progression_path,
  json_build_object('lessons_a_week', 2, 'minutes', 45) as time_allocation,
  json_build_array('Observation', 'Skill rubric', 'Fitness test') as assessment_criteria,
  json_build_array('Teacher', 'Peer', 'Self') as evaluation_methods
from (
  values
    ('K-2', 'kindergarten to grade 2', 'home and play', 'grade 3'),
    ('3-5', 'grades 3 to 5', 'grade 2', 'grade 6'),
    ('6-8', 'grades 6 to 8', 'grade 5', 'grade 9'),
    ('9-12', 'grades 9 to 12', 'grade 8', 'lifelong activity')
) as band (grades, spoken, before, after)
