--! table: faraday.lesson_plan_activities
--! mark: parent lesson_plan_id
--! key: lesson_plan_id, sequence

-- Three parts to each gym lesson: a warm-up, the topic of the plan in its form, and a calm end; together they take the 45
-- minutes of the plan.
-- The activity is the one of the pupils' grade band and of that form, or the nearest to it;
-- any other one only where a small scale has left the whole base activity out.
with

plans as (
  select
    plan.id, plan.title, plan.duration, plan.is_completed, plan.created_at, plan.updated_at, class.name as class_name,
    plan.lesson_metadata ->> 'topic' as topic,
    plan.lesson_metadata ->> 'grade_band' as band,
    plan.lesson_metadata ->> 'date' as day,
    case when plan.title like '%, first steps' then 'introduction' when plan.title like '%, practice' then 'practice'
      when plan.title like '%, in a game' then 'game' else 'challenge' end as form,
    row_number() over (order by class.name collate "C", plan.title collate "C")::integer as position
  from faraday.pe_lesson_plans as plan
  join faraday.physical_education_classes as class on class.id = plan.class_id
  where plan.description like 'MOCK:%'
),

activities as (
  select
    activity.id, activity.name, activity.equipment_needed, activity.safety_notes,
    split_part(activity.name, ', ', 1) as base,
    split_part(split_part(activity.name, ', ', 2), ' ', 1) as band,
    split_part(split_part(activity.name, ', ', 2), ' ', 2) as form
  from faraday.activities as activity
  where activity.description like 'MOCK:%' and activity.name not like '%, set %'
),

parts as (
  select
    plans.*,
    part.*
  from plans
  cross join lateral (
    values
      (1, 8, seed.pick('lesson_plan_activities.warm_up', class_name || title, 'Dynamic warm-up', 'Dynamic warm-up', 'Freeze tag',
        'Jump rope'), 'introduction',
       seed.pick('lesson_plan_activities.start', class_name || title, 'Everybody moving within a minute',
         'Start with music, no waiting lines', 'Names of the muscles that we wake up')),
      (2, 30, topic, form,
       seed.pick('lesson_plan_activities.main', class_name || title, 'Ask one pupil to show it before the first try',
         'Stop once and let pairs explain the cue', 'Groups of four, nobody waits', 'Second task ready for those who are quick')),
      (3, 7, seed.pick('lesson_plan_activities.end', class_name || title, 'Cool-down walk', 'Stretching routine',
        'Stretching routine'), 'practice',
       seed.pick('lesson_plan_activities.close', class_name || title, 'Two questions on the way out',
         'Pulse counted for fifteen seconds', 'Pupils name one thing that worked'))
  ) as part (sequence, minutes, base, wanted_form, cue)
),

bases as (
  select base, row_number() over (order by base collate "C")::integer as number
  from (select distinct base from activities) as distinct_bases
),

nearest as (
  select distinct on (parts.id, parts.sequence)
    parts.*,
    activities.id as activity_id, activities.equipment_needed, activities.safety_notes
  from parts
  left join bases on bases.base = parts.base
  left join bases as other
    on bases.base is null
    and other.number = seed.int('lesson_plan_activities.other', class_name || title, 1, (select count(*) from bases))
  left join activities on activities.base = coalesce(bases.base, other.base)
  order by parts.id, parts.sequence, (activities.band = parts.band) desc, (activities.form = parts.wanted_form) desc,
    activities.name collate "C"
),

numbered as (
  select nearest.*, 3 * (position - 1) + sequence as n
  from nearest
)

insert into faraday.lesson_plan_activities (
  lesson_plan_id, activity_id, sequence, duration, is_completed, activity_metadata, created_at, updated_at
)
select
  id,
  activity_id,
  sequence,
  minutes,
  is_completed,
  json_build_object('part', case sequence when 1 then 'warm-up' when 2 then 'main part' else 'closure' end, 'cue', cue,
    'equipment', equipment_needed, 'safety', safety_notes),
  created_at + interval '1 minute' * 4 * sequence,
  greatest(updated_at, created_at + interval '1 minute' * 4 * sequence)
from numbered
where n <= seed.rows(1200)
on conflict (lesson_plan_id, sequence) do nothing;
