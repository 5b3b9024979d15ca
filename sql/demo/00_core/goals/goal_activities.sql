--! table: faraday.goal_activities
--! mark: parent goal_id
--! key: goal_id, activity_id

-- Ten activities of the pupil's grade band that serve each goal of a relay squad: what suits its stage best comes first.
with

size as (
  select seed.rows(500, students => 3714) as rows
),

fits (goal_type, activity, rank, benefit) as (
  values
    ('habit', 'Jump rope', 1, 'minutes without a miss'), ('habit', 'Fitness circuit', 2, 'rounds'),
    ('habit', 'Yoga flow', 3, 'sequences'),
    ('habit', 'Stretching routine', 4, 'minutes'), ('habit', 'Step aerobics', 5, 'minutes'),
    ('endurance', 'Shuttle run', 1, 'laps'), ('endurance', 'Cross-country run', 2, 'minutes'),
    ('endurance', 'Mile run', 3, 'seconds'),
    ('endurance', 'Jump rope', 4, 'minutes without a miss'), ('endurance', 'Small-sided soccer', 5, 'minutes'),
    ('strength', 'Plank challenges', 1, 'seconds'), ('strength', 'Push-up progressions', 2, 'repetitions'),
    ('strength', 'Medicine ball throws', 3, 'meters'), ('strength', 'Resistance band circuit', 4, 'rounds'),
    ('strength', 'Fitness circuit', 5, 'rounds'),
    ('speed', 'Interval sprints', 1, 'seconds'), ('speed', 'Relay races', 2, 'seconds'), ('speed', 'Track hurdles', 3, 'seconds'),
    ('speed', 'Standing long jump', 4, 'centimeters'), ('speed', 'Dynamic warm-up', 5, 'minutes'),
    ('performance', 'Relay races', 1, 'clean exchanges'), ('performance', 'Interval sprints', 2, 'seconds'),
    ('performance', 'Catching circuits', 3, 'catches of 20'), ('performance', 'Dynamic warm-up', 4, 'minutes'),
    ('performance', 'Trust games', 5, 'rounds')
),

goals as (
  select
    goal.*,
    student.medical_conditions,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    case when student.grade_level <= 'EIGHTH' then '6-8' else '9-12' end as band
  from faraday.goals as goal
  join faraday.students as student on student.id = goal.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

candidates as (
  -- The practice form of each of the five, then the challenge form, then the others; where a small world lacks them, any of the
  -- band.
  select
    kind.goal_type, activity.id as activity_id, activity.duration as minutes, activity.equipment_needed as equipment,
    activity.safety_notes,
    coalesce(benefit, 'minutes') as benefit, band, form,
    row_number() over (
      partition by kind.goal_type, band
      order by coalesce(
        rank + case form when 'practice' then 0 when 'challenge' then 5 when 'introduction' then 10 else 15 end, 100
      ),
        activity.name collate "C"
    ) as place
  from faraday.activities as activity
  cross join (select distinct goal_type from fits) as kind
  cross join lateral (
    select split_part(activity.name, ', ', 1) as base, substring(activity.name from ', ([K0-9]+-[0-9]+) ') as band,
      substring(activity.name from '[a-z]+$') as form
  ) as parts
  left join fits on fits.goal_type = kind.goal_type and fits.activity = base
  where activity.description like 'MOCK:%'
),

choices as (
  select goals.*, activity_id, minutes, equipment, safety_notes, benefit, form, place
  from goals
  join candidates on candidates.goal_type = goals.goal_type and candidates.band = goals.band and place <= 10
  order by number, goals.start_date, place
  limit (select rows from size)
)

insert into faraday.goal_activities (
  status, is_active, goal_id, activity_id, frequency, duration, intensity, notes, schedule, progress_metrics, adaptations,
  equipment_needed, space_requirements, safety_considerations
)
select
  status,
  status = 'ACTIVE',
  choices.id,
  activity_id,
  case when place <= 2 then 'twice a week' when place <= 5 then 'weekly' else 'every other week' end,
  minutes,
  case when form = 'challenge' then 'high' when goal_type = 'habit' then 'light' else 'moderate' end,
  case
    when form = 'challenge' then 'Once the practice form runs without help.'
    when place = 1 then 'The core of this goal.'
    when place = 2 then 'On the second day of the week.'
    else 'As a change, to keep it fresh.'
  end,
  json_build_object(
    'from', start_date::date, 'to', target_date::date,
    'days', case
      when place <= 2 then json_build_array('Tue', 'Fri')
      else json_build_array((array['Mon', 'Wed', 'Thu'])[1 + mod(number + place, 3)::integer])
    end
  ),
  json_build_object('count', benefit),
  case medical_conditions
    when 'Asthma' then json_build_array('inhaler before the start', 'longer warm-up')
    when 'Type 1 diabetes' then json_build_array('glucose check before and after')
    when 'Heart murmur' then json_build_array('stops when dizzy')
    when 'Scoliosis' then json_build_array('no loaded bending')
  end,
  to_json(string_to_array(equipment, ', ')),
  json_build_object(
    'place', case when goal_type in ('endurance', 'speed', 'performance') then 'field or track' else 'gymnasium' end
  ),
  to_json(array[safety_notes])
from choices
where not exists (
  select from faraday.goal_activities as there
  where there.goal_id = choices.id and there.activity_id = choices.activity_id
);
