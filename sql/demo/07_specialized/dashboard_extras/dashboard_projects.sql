--! table: faraday.dashboard_projects
--! mark: text description
--! key: organization_id, name

-- What the dashboard teams look at: each project asks one question of the district's figures. The owner of the team owns
-- them; where a team has none yet, the director of the district does.
with

listed (number, name, question, team, model, state) as (
  values
    (1, 'Attendance by weekday', 'Why do Mondays have the most absences?', 'Curriculum Writers', 'learning_analytics', 'active'),
    (2, 'Autumn fitness results', 'Which schools gained since spring?', 'Fitness Testing', 'progress_tracking', 'active'),
    (3, 'Field day minutes', 'How long do children wait at a station?', 'Field Day', null, 'completed'),
    (4, 'Borrowed equipment', 'What is lent out and for how long?', 'Adapted PE Network', 'resource_recommendation', 'active'),
    (5, 'Incidents by place', 'Where do children get hurt?', 'Safety Committee', 'admin_assistant', 'active'),
    (6, 'League standings', 'Who plays whom, and who leads?', 'Intramural Leagues', null, 'active'),
    (7, 'Swim levels', 'How many of grade 4 can swim 25 metres?', 'Aquatics', 'progress_tracking', 'active'),
    (8, 'Breakfast and sleep', 'What do the daily logs of wellness week say?', 'Wellness Week', 'content_generation', 'archived'),
    (9, 'Heart rate in class', 'How many minutes are children in the zone?', 'Digital Gym', 'learning_analytics', 'active'),
    (10, 'Age of equipment', 'What has to be replaced next year?', 'Equipment Renewal', null, 'active'),
    (11, 'First-year visits', 'Has every new colleague been visited?', 'New Colleagues', 'collaboration', 'active'),
    (12, 'Playground checks', 'Which surfaces are due?', 'Playground Renewal', null, 'on_hold'),
    (13, 'Units taught', 'How far is each grade in the plan?', 'Curriculum Writers', 'pe_teacher', 'active'),
    (14, 'Pacer over the years', 'Do our pupils run further than five years ago?', 'Fitness Testing', 'learning_analytics', 'completed'),
    (15, 'Return after concussion', 'How many days until full play?', 'Safety Committee', 'admin_assistant', 'active'),
    (16, 'Adapted lessons', 'Which changes do teachers make most?', 'Adapted PE Network', 'pe_teacher', 'active'),
    (17, 'Use of assistants', 'Which assistants are asked, and at what cost?', 'Digital Gym', 'learning_analytics', 'active'),
    (18, 'Helpers on field day', 'How many parents help at which school?', 'Field Day', null, 'archived'),
    (19, 'Lane times', 'Is the pool used on all afternoons?', 'Aquatics', 'calendar_scheduling', 'active'),
    (20, 'Dashboard template', 'Four tiles to copy', 'Digital Gym', null, 'active')
),

director as (
  select member.id
  from faraday.users as account
  join faraday.dashboard_users as member on member.core_user_id = account.id
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at, account.email collate "C"
  limit 1
),

wanted as (
  select
    n,
    listed.*,
    case when n > 20 then ', group ' || 1 + (n - 1) / 20 else '' end as suffix,
    district.id as organization_id,
    team.id as team_id,
    coalesce(owner.user_id, director.id) as user_id,
    seed.today()::timestamp - interval '1 day' * (60 + mod(n * 47, 420)) + interval '9 hours' + interval '7 minutes' * mod(n, 50) as created_at
  from generate_series(1, seed.rows(20)) as n
  left join listed on listed.number = 1 + mod(n - 1, 20)
  left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
  left join faraday.dashboard_teams as team on team.organization_id = district.id and team.name = listed.team
  left join lateral (
    select member.user_id
    from faraday.dashboard_team_members as member
    where member.team_id = team.id and member.role = 'owner'
    order by member.joined_at
    limit 1
  ) as owner on true
  left join director on true
)

insert into faraday.dashboard_projects (
  user_id, name, description, active_gpt_id, configuration, status, created_at, updated_at, team_id, is_template, organization_id
)
select
  user_id,
  name || suffix,
  'MOCK: ' || question,
  model,
  json_build_object(
    'refresh', case state when 'active' then 'hourly' else 'off' end, 'period',
    case when name ~ 'years' then 'year' else 'term' end, 'default_chart',
    case when name ~ 'by |standings' then 'bar' else 'line' end
  ),
  state,
  wanted.created_at,
  case
    when state in ('completed', 'archived', 'on_hold')
      then wanted.created_at + (seed.today()::timestamp - wanted.created_at) * 0.6
    else seed.today()::timestamp - interval '1 day' * (1 + mod(n, 9)) + interval '14 hours'
  end,
  team_id,
  name = 'Dashboard template',
  organization_id
from wanted
on conflict (organization_id, name) do nothing;
