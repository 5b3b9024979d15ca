--! table: faraday.dashboard_gpt_subscriptions
--! mark: text description
--! key: user_id, name

-- The assistants that people have put on their dashboard: one for each of the first 25 accounts, chosen by what they do. All
-- work on the same few models. Taken on in the last ten months, three of 25 are switched off again.
with

people as (
  select
    person.id,
    account.id as account_id,
    account.organization_id,
    account.user_type,
    row_number() over (order by account.created_at) as position
  from faraday.dashboard_users as person
  join faraday.users as account on account.id = person.core_user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),
wishes (teaching, number, name, gpt_type, model, aim) as (
  values
    (true, 0, 'Lesson planner', 'PHYSICAL_ED_TEACHER', 'gpt-4o', 'Plans lessons from grade, time and equipment'),
    (true, 1, 'Activity adapter', 'ADAPTIVE_LEARNING', 'gpt-4o', 'Adapts activities to care plans'),
    (true, 2, 'Family letters', 'PARENT_COMMUNICATION', 'gpt-4o-mini', 'Writes and translates letters to families'),
    (true, 3, 'Rubric writer', 'ASSESSMENT_GRADING', 'gpt-4o-mini', 'Writes rubrics and remarks'),
    (true, 4, 'Fitness coach', 'PROGRESS_TRACKING', 'gpt-4o-mini', 'Explains results and sets goals'),
    (true, 5, 'Warm-up finder', 'RESOURCE_RECOMMENDATION', 'gpt-4o-mini', 'Finds warm-ups that fit gym and lesson'),
    (false, 0, 'Board reports', 'LEARNING_ANALYTICS', 'gpt-4o', 'Summarises figures for the board'),
    (false, 1, 'Office assistant', 'ADMIN_ASSISTANT', 'gpt-4o-mini', 'Plans substitutes and meetings'),
    (false, 2, 'Announcements', 'COMMUNICATION', 'gpt-4o-mini', 'Drafts notices to staff and families')
),

definitions as (
  select
    id, type::text as type, row_number() over (partition by type order by name collate "C", version collate "C") as rank,
    row_number() over (order by name collate "C", version collate "C") as position, count(*) over () as choice
  from faraday.gpt_definitions
  where description like 'MOCK:%'
),

taken as (
  select
    n, people.id as user_id, people.organization_id, wishes.*, coalesce(fitting.id, other.id) as gpt_id,
    (
      seed.office_time(
        'dashboard_gpt_subscriptions.created_at', n, seed.now() - interval '300 days', seed.now() - interval '40 days'
      ) at time zone 'UTC'
    ) as taken_at,
    mod(n, 25) not in (6, 14, 22) as is_active
  -- Never fewer: what hangs on them counts on all of them.
  from generate_series(1, greatest(25, seed.rows(25))) as n
  left join people on people.position = 32 * ((n - 1) / 25) + 1 + mod(n - 1, 25)
  left join wishes
    on wishes.teaching = (people.user_type = 'pe_teacher')
      and wishes.number = mod(people.position, case when people.user_type = 'pe_teacher' then 6 else 3 end)
  left join definitions as fitting on fitting.type = wishes.gpt_type and fitting.rank = 1
  left join definitions as other on other.position = 1 + mod(wishes.number * 5, other.choice)
)

insert into faraday.dashboard_gpt_subscriptions (
  user_id, organization_id, gpt_definition_id, name, description, model, configuration, is_active, created_at, updated_at
)
select
  user_id,
  organization_id,
  gpt_id,
  name,
  'MOCK: ' || aim,
  model,
  json_build_object(
    'temperature', case model when 'gpt-4o' then 0.4 else 0.6 end, 'max_tokens', 1500, 'language', 'en', 'daily_limit',
    case when teaching then 40 else 120 end
  ),
  is_active,
  taken_at,
  case when is_active then taken_at else taken_at + interval '30 days' end
from taken
where not exists (
  select from faraday.dashboard_gpt_subscriptions as present
  where present.user_id = taken.user_id and present.name = taken.name
);
