--! table: faraday.organization_projects
--! mark: text description
--! key: name

-- Projects of the teams, led by the team's lead. Some are over, some wait for money; two are templates for later ones.
with

listed (team, name, about, state, started, assistant) as (
  values
    ('Curriculum Writers', 'Units for the new standards', 'Rewrites the units of all grades, two grades a month', 'ACTIVE', 210,
      'pe_teacher'),
    ('Curriculum Writers', 'Unit template', 'Blank unit with eight lessons, for copying', 'ACTIVE', 520, null),
    ('Fitness Testing', 'Autumn fitness tests', 'Dates, helpers and sheets for all schools', 'ACTIVE', 95, 'progress_tracking'),
    ('Fitness Testing', 'Spring fitness tests', 'Same procedure as in autumn, results to the parents in June', 'COMPLETED', 300,
      'progress_tracking'),
    ('Field Day', 'Field day plan', 'Stations, helpers, shade and water', 'COMPLETED', 250, 'calendar_scheduling'),
    ('Field Day', 'Field day template', 'Plan with thirty stations, for copying', 'ACTIVE', 600, null),
    ('Adapted PE Network', 'Equipment pool', 'One list of what can be borrowed and where it is', 'ACTIVE', 160,
      'resource_recommendation'),
    ('Adapted PE Network', 'Sitting volleyball day', 'A tournament with all schools', 'PENDING', 25, null),
    ('Safety Committee', 'Concussion protocol', 'The six steps back to play, in all schools the same', 'ACTIVE', 330,
      'admin_assistant'),
    ('Safety Committee', 'Heat rules', 'When lessons move indoors, with a table for the wall', 'COMPLETED', 400,
      'admin_assistant'),
    ('Intramural Leagues', 'Winter leagues', 'Basketball and futsal, lunch and afternoon', 'ACTIVE', 60, 'calendar_scheduling'),
    ('Intramural Leagues', 'Referee course for pupils', 'Ten evenings, certificate at the end', 'ACTIVE', 120, null),
    ('Aquatics', 'Every child swims', 'Water safety for all of grade 4 by June', 'ACTIVE', 190, 'pe_teacher'),
    ('Wellness Week', 'Wellness week in winter', 'Sleep, breakfast and steps for five days', 'ACTIVE', 45, 'content_generation'),
    ('Digital Gym', 'Heart rate monitors', 'Three sets travel through the schools', 'ACTIVE', 270, 'learning_analytics'),
    ('Digital Gym', 'Lesson drafts by assistant', 'Twelve teachers try it and write down what they change', 'ACTIVE', 80,
      'pe_teacher'),
    ('Equipment Renewal', 'New mats', 'Replaces mats older than ten years', 'COMPLETED', 360, null),
    ('Equipment Renewal', 'Rope inspection', 'Checks and tags every climbing rope', 'ACTIVE', 40, 'admin_assistant'),
    ('New Colleagues', 'First hundred days', 'A mentor, a folder and a visit each month', 'ACTIVE', 110, 'collaboration'),
    ('Playground Renewal', 'Soft surfaces', 'Waits for the second part of the grant', 'ON_HOLD', 280, null)
),

wanted as (
  select
    listed.*,
    team.id as team_id,
    member.user_id,
    seed.today()::timestamp - interval '1 day' * started + interval '10 hours' as created_at
  from listed
  left join faraday.teams as team on team.name = listed.team
  left join faraday.team_members as member on member.team_id = team.id and member.role = 'lead'
)

insert into faraday.organization_projects (
  name, description, active_gpt_id, configuration, is_template, user_id, team_id, status, is_active, metadata, created_at,
    updated_at,
  last_accessed_at
)
select
  name,
  'MOCK: ' || about || '.',
  assistant,
  json_build_object('visibility', 'team', 'reminders', case state when 'ACTIVE' then 'weekly' else 'off' end, 'budget_usd',
    case when name in ('New mats', 'Soft surfaces', 'Heart rate monitors') then 12000 + 500 * (started / 20) else 0 end),
  name like '%template',
  user_id,
  team_id,
  state::faraday.base_status_enum,
  state = 'ACTIVE',
  json_build_object('progress',
    case state when 'COMPLETED' then 100 when 'PENDING' then 0 when 'ON_HOLD' then 35 else least(90, 10 + started / 4) end),
  created_at,
  created_at + (seed.today()::timestamp - created_at) * case state when 'COMPLETED' then 0.6 when 'PENDING' then 0 else 0.95 end,
  case when state <> 'PENDING' then created_at + (seed.today()::timestamp - created_at) * case state when 'COMPLETED' then 0.8
    else 0.98 end end
from wanted
where not exists (select from faraday.organization_projects as present where present.name = wanted.name
  and present.description like 'MOCK:%')
order by wanted.team collate "C", wanted.name collate "C"
-- That many at any scale.
limit least(seed.rows(200), 20);
