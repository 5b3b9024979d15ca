--! table: faraday.dashboard_gpt_contexts
--! mark: text description
--! key: user_id, created_at

-- Questions to the dashboards, one or two for each account in the last sixty working days: what a person wants to see, from
-- which tiles, over which time. Those who teach ask about their classes, the offices about schools. The last fifteen days' are
-- still in use.
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
topics (teaching, number, topic, name, tile, span) as (
  values
    (true, 0, 'attendance', 'Who is missing on Mondays?', 'attendance by weekday', 'this term'),
    (true, 1, 'fitness', 'Which class gained most laps?', 'pacer trend', 'two terms'),
    (true, 2, 'assessment', 'Who has no score yet?', 'open assessments', 'this month'),
    (true, 3, 'safety', 'Where do pupils fall?', 'incidents by place', 'this year'),
    (true, 4, 'equipment', 'What is worn out?', 'equipment condition', 'today'),
    (false, 0, 'attendance', 'How do schools compare?', 'attendance by school', 'this year'),
    (false, 1, 'staffing', 'Which lessons need a substitute?', 'staff calendar', 'next two weeks'),
    (false, 2, 'cost', 'What do the assistants cost?', 'assistant costs', 'this year'),
    (false, 3, 'safety', 'Which reports are open?', 'incident list', 'this month')
),

definitions as (
  select
    id,
    type::text as type,
    row_number() over (order by name collate "C", version collate "C") as position,
    count(*) over () as choice
  from faraday.gpt_definitions
  where description like 'MOCK:%'
),

analysts as (
  select
    id,
    row_number() over (order by type in ('LEARNING_ANALYTICS', 'PROGRESS_TRACKING', 'ADMIN_ASSISTANT') desc, position) as rank
  from definitions
),

days as (
  select day, row_number() over (order by day desc) as position
  from (select seed.today() - ago as day from generate_series(1, 200) as ago) as past
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and to_char(day, 'MMDD') between '0103' and '1222'
),

asked as materialized (
  select
    n, people.id as user_id, topics.*, analysts.id as gpt_id,
    days.day + interval '7 hours 30 minutes' + interval '1 second' * seed.int(
      'dashboard_gpt_contexts.created_at', n, 0, 26000
    ) as asked_at,
    seed.today() - days.day <= 21 as is_active
  from generate_series(1, seed.rows(50)) as n
  left join people on people.position = 32 * ((n - 1) / 50) + 1 + mod(mod(n - 1, 50), 32)
  left join topics
    on topics.teaching = (people.user_type = 'pe_teacher')
    and topics.number = mod(
      people.position + 2 * (mod(n - 1, 50) / 32), case when people.user_type = 'pe_teacher' then 5 else 4 end
    )
  left join analysts on analysts.rank = 1 + mod(people.position, 2)
  left join days on days.position = 30 * (mod(n - 1, 50) / 32) + seed.int('dashboard_gpt_contexts.day', n, 1, 28)
)

insert into faraday.dashboard_gpt_contexts (
  user_id, primary_gpt_id, name, description, context_data, is_active, created_at, updated_at
)
select
  user_id,
  gpt_id,
  name,
  'MOCK: ' || upper(left(topic, 1)) || substr(topic, 2) || ', from the tile "' || tile || '", ' || span,
  json_build_object(
    'number', n, 'topic', topic, 'tile', tile, 'span', span, 'filters',
    json_build_object('role', case when teaching then 'own classes' else 'all schools' end)
  ),
  is_active,
  asked_at,
  -- Six messages, one a minute.
  asked_at + interval '6 minutes'
from asked
where not exists (
  select from faraday.dashboard_gpt_contexts as present
  where present.user_id = asked.user_id and present.created_at = asked.asked_at
);
