--! table: faraday.activity_plan_activities
--! mark: parent plan_id
--! key: plan_id, sequence

-- Five activities for each plan: the four forms of its subject in the pupil's grade band, easiest first, and a cool-down. Of a
-- completed plan all are done, of another one the first two.
with

size as (
  select seed.rows(375, students => 3714) as rows
),

plans as (
  select
    plan.*,
    case
      when student.grade_level <= 'SECOND' then 'K-2'
      when student.grade_level <= 'FIFTH' then '3-5'
      when student.grade_level <= 'EIGHTH' then '6-8'
      else '9-12'
    end as band,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    replace(plan.name, ' in small steps', '') as subject
  from faraday.activity_plans as plan
  join faraday.students as student on student.id = plan.student_id
  where plan.description like 'MOCK:%'
),

parts (sequence, form, share) as (
  values (1, 'introduction', 0.2), (2, 'practice', 0.3), (3, 'game', 0.25), (4, 'challenge', 0.15), (5, 'cool-down', 0.1)
),

steps as (
  select
    plans.*,
    sequence,
    form,
    share,
    case form
      when 'cool-down' then 'Cool-down walk, ' || band || ' introduction'
      else subject || ', ' || band || ' ' || form
    end as activity_name
  from plans
  cross join parts
  order by sequence, number
  limit (select rows from size)
)

insert into faraday.activity_plan_activities (
  plan_id, activity_id, sequence, duration, is_completed, activity_metadata, created_at, updated_at
)
select
  steps.id,
  coalesce(activity.id, fallback.id),
  steps.sequence,
  round(steps.duration * 90 * share)::integer,
  steps.is_completed or steps.sequence <= 2,
  json_build_object('minutes_in_all', round(steps.duration * 90 * share), 'form', form),
  steps.created_at,
  steps.updated_at
from steps
left join faraday.activities as activity on activity.name = steps.activity_name
-- A small scale has no further forms: then the introduction comes again.
left join faraday.activities as fallback on fallback.name = steps.subject || ', ' || steps.band || ' introduction'
on conflict (plan_id, sequence) do nothing;
