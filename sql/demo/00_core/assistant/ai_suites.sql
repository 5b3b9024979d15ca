--! table: faraday.ai_suites
--! mark: text description
--! key: name

-- Tools of the assistants, grouped as the staff meets them. Six suites, owned by the district office; a larger scale adds
-- further editions of them.
with

suites (number, name, purpose, tool_type) as (
  values
    (0, 'Planning suite', 'Lessons, stations, units and field days', 'planning'),
    (1, 'Assessment suite', 'Rubrics, scores and fitness reports', 'assessment'),
    (2, 'Movement suite', 'Jumps, balance and running form from video', 'movement'),
    (3, 'Health and safety suite', 'Care plans, heat index and incident reports', 'health'),
    (4, 'Communication suite', 'Letters, notices and translations', 'communication'),
    (5, 'Analysis suite', 'Questions to the dashboards and reports', 'analysis')
),

owner as (
  select person.id
  from faraday.dashboard_users as person
  join faraday.users as account on account.id = person.core_user_id
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at
  limit 1
)

insert into faraday.ai_suites (name, description, version, user_id, configuration, is_active, created_at, updated_at)
select
  suites.name || case when n > 6 then ', edition ' || (n - 1) / 6 + 1 else '' end,
  'MOCK: ' || purpose,
  '2.' || number || '.0',
  owner.id,
  json_build_object(
    'tool_type', tool_type, 'roles',
    case tool_type
      when 'analysis' then json_build_array('principal', 'admin')
      else json_build_array('teacher', 'principal', 'admin')
    end,
    'credits_a_day', 40
  ),
  true,
  seed.today()::timestamp - interval '380 days' + interval '1 day' * n + interval '9 hours',
  seed.today()::timestamp - interval '60 days' + interval '1 minute' * n
from generate_series(1, seed.rows(6)) as n
join suites on suites.number = mod(n - 1, 6)
left join owner on true
on conflict (name) do nothing;
