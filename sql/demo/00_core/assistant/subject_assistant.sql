--! table: faraday.subject_assistant
--! mark: ledger
--! key: subject_category_id, assistant_profile_id

-- Which assistant knows which subject: the Lesson Planner all 24 of the list, then the Student Coach. Two profiles and 24
-- subjects leave room for 48 rows at any scale.
with

profiles as (
  select id, row_number() over (order by name collate "C") as position
  from faraday.assistant_profiles
  where name in ('Lesson Planner', 'Student Coach')
),

subjects as (
  select id, row_number() over (order by path collate "C") as position, count(*) over () as choice
  from faraday.subject_categories
),

wanted as (
  select subjects.id as subject_category_id, profiles.id as assistant_profile_id
  from generate_series(1, least(seed.rows(100), 48)) as n
  left join subjects on subjects.position = 1 + mod(n - 1, subjects.choice)
  left join profiles on profiles.position = 1 + (n - 1) / 24
),

inserted as (
  insert into faraday.subject_assistant (subject_category_id, assistant_profile_id)
  select subject_category_id, assistant_profile_id
  from wanted
  on conflict (subject_category_id, assistant_profile_id) do nothing
  returning *
)

insert into seed.demo_row (table_name, key)
select 'faraday.subject_assistant', inserted::text
from inserted
on conflict (table_name, key) do nothing;
