--! table: faraday.feedback_projects
--! mark: text description
--! key: name

-- Projects that arose from the feedback of the staff (see organization_feedback.sql), each in the hands of a team whose lead
-- owns it (the director of the district where a team has none yet). Their states agree with the dates: completed ones are over,
-- planned ones have not begun. A larger scale repeats them for further groups of schools.
with

listed (number, name, subject, arose_from, team, type, state, started, days, priority, part_of) as (
  values
    (1, 'Care signs on class lists', 'the signs beside the names', 'Inhaler at a glance', 'Safety Committee', 'DEVELOPMENT',
      'IN_PROGRESS', 45, 90, 'HIGH', 'Current care plans first'),
    (2, 'Exports with full names', 'the export', 'Export cuts long names', 'Digital Gym', 'DEVELOPMENT', 'COMPLETED', 60, 30, 'MEDIUM', null),
    (3, 'One digest a day', 'the morning digest', 'Eleven mails a day', 'Digital Gym', 'DEVELOPMENT', 'COMPLETED', 100, 45, 'MEDIUM', null),
    (4, 'Faster Mondays', 'the class list at 8:20', 'Monday morning is slow', 'Digital Gym', 'DEVELOPMENT', 'REVIEW', 90, 100, 'URGENT', null),
    (5, 'Rubrics in the words of children', 'the rubrics', 'Rubric in words for children', 'Curriculum Writers', 'TEAM', 'ACTIVE', 110, 160, 'MEDIUM', null),
    (6, 'Allergens on the menu', 'the menu', 'Allergens on the menu', 'Wellness Week', 'ORGANIZATION', 'IN_PROGRESS', 115, 150, 'HIGH', null),
    (7, 'Sign-in codes in time', 'the sign-in code', 'Code arrives too late', 'Digital Gym', 'DEVELOPMENT', 'COMPLETED', 125, 20, 'HIGH', null),
    (8, 'Assistants that ask first', 'the questions of the assistant', 'Ask about space first', 'Digital Gym', 'RESEARCH', 'ACTIVE', 120, 200, 'LOW', null),
    (9, 'Voice entry for the pacer', 'the voice entry', 'Enter pacer laps by voice', 'Fitness Testing', 'RESEARCH', 'ON_HOLD', 140, 180, 'LOW', null),
    (10, 'Mark all present', 'the attendance page', 'Mark all present', 'Digital Gym', 'DEVELOPMENT', 'COMPLETED', 150, 40,
      'MEDIUM', 'Offline on the lower field'),
    (11, 'Rooms without double booking', 'the room plan', 'Room shown twice', 'Intramural Leagues', 'ORGANIZATION', 'COMPLETED', 160, 60, 'MEDIUM', null),
    (12, 'Who orders what', 'the order list', 'Who orders pinnies?', 'Equipment Renewal', 'TEAM', 'COMPLETED', 165, 50, 'LOW', null),
    (13, 'Letters in two languages', 'the Spanish letters', 'Translation for families', 'New Colleagues', 'ORGANIZATION', 'ACTIVE', 185, 260, 'HIGH', null),
    (14, 'Offline on the lower field', 'the offline copy', 'Work without a signal', 'Digital Gym', 'DEVELOPMENT', 'IN_PROGRESS', 190, 240, 'HIGH', null),
    (15, 'Active minutes per class', 'the trend line', 'Active minutes per class', 'Fitness Testing', 'RESEARCH', 'REVIEW', 195, 205, 'MEDIUM', null),
    (16, 'Current care plans first', 'the order of care plans', 'Old care plan on screen', 'Safety Committee', 'DEVELOPMENT',
      'COMPLETED', 205, 25, 'URGENT', null),
    (17, 'Large buttons for winter', 'the large buttons', 'Larger buttons', 'Adapted PE Network', 'DEVELOPMENT', 'COMPLETED', 230, 70, 'LOW', null),
    (18, 'Certificate reminders', 'the reminder', 'Tell me when a certificate ends', 'New Colleagues', 'DEVELOPMENT', 'COMPLETED', 240, 60, 'MEDIUM', null),
    (19, 'Film upload', 'the upload', 'Film upload stops', 'Digital Gym', 'PRODUCTION', 'ARCHIVED', 260, 80, 'MEDIUM', null),
    (20, 'Handbook for substitutes', 'the handbook', 'Substitute for one day', 'New Colleagues', 'TEAM', 'COMPLETED', 265, 90, 'LOW', null),
    (21, 'Incident form on one page', 'the incident form', 'Incident form too long', 'Safety Committee', 'ORGANIZATION', 'IN_PROGRESS', 35, 75, 'HIGH', null),
    (22, 'Photos of damage', 'the photo field', 'Photo of damage', 'Equipment Renewal', 'DEVELOPMENT', 'PLANNING', -10, 60, 'LOW', 'Who orders what'),
    (23, 'Timetables on one page', 'the joint timetable', 'Show travel days', 'Digital Gym', 'DEVELOPMENT', 'ACTIVE', 25, 60, 'MEDIUM', null),
    (24, 'Template for feedback projects', 'the template', null, 'Digital Gym', 'TEMPLATE', 'ACTIVE', 300, 730, 'LOW', null),
    (25, 'Letters of the nurse', 'the letters of the nurse', 'Translation for families', 'New Colleagues', 'ORGANIZATION',
      'PLANNING', -14, 45, 'MEDIUM', 'Letters in two languages')
),

director as (
  select account.id
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at, account.email collate "C"
  limit 1
),

wanted as (
  select
    n,
    listed.*,
    case when n > 25 then ', group ' || 1 + (n - 1) / 25 else '' end as suffix,
    team.id as team_id,
    coalesce(lead.user_id, director.id) as user_id,
    district.id as organization_id,
    seed.today()::timestamp - interval '1 day' * started + interval '9 hours' as start_date,
    seed.today()::timestamp - interval '1 day' * (started - days) + interval '16 hours' as end_date
  from generate_series(1, seed.rows(25)) as n
  left join listed on listed.number = 1 + mod(n - 1, 25)
  left join faraday.teams as team on team.name = listed.team and team.description like 'MOCK:%'
  left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
  left join faraday.team_members as lead on lead.team_id = team.id and lead.role = 'lead'
  left join director on true
)

insert into faraday.feedback_projects (
  name, description, project_type, status, priority, configuration, settings, metadata_data, start_date, end_date, last_activity,
  is_template, is_archived, is_public, owner_id, team_id, organization_id, is_active, metadata
)
select
  name || suffix,
  'MOCK: '
    || case
      when type = 'TEMPLATE' then 'Steps and texts to copy when feedback becomes a project.'
      else 'Improves ' || subject || '. It began with the feedback "' || arose_from || '".'
    end,
  type::faraday.projecttype,
  state::faraday.projectstatus,
  priority::faraday.projectpriority,
  json_build_object(
    'workflow',
    case type
      when 'DEVELOPMENT' then 'draft, trial, release'
      when 'RESEARCH' then 'question, trial, report'
      else 'draft, review, adoption'
    end,
    'schools', case type when 'TEAM' then 'two for trial' else 'all' end
  ),
  json_build_object(
    'reminders', case when state in ('COMPLETED', 'ARCHIVED', 'ON_HOLD') then 'off' else 'weekly' end, 'visible_to',
    case type when 'RESEARCH' then 'team' else 'staff' end
  ),
  json_build_object(
    'hours_planned', days / 5 * 4, 'hours_spent', case state when 'PLANNING' then 0 else least(days, started) / 5 * 4 end
  ),
  start_date,
  case when type <> 'TEMPLATE' then end_date end,
  case state
    when 'PLANNING' then seed.today()::timestamp - interval '33 hours'
    when 'ON_HOLD' then start_date + interval '60 days'
    else least(end_date, seed.today()::timestamp - interval '1 day' * (1 + mod(n, 5)) + interval '14 hours')
  end,
  type = 'TEMPLATE',
  state = 'ARCHIVED',
  type <> 'RESEARCH',
  user_id,
  team_id,
  organization_id,
  state in ('ACTIVE', 'IN_PROGRESS', 'REVIEW', 'PLANNING'),
  json_build_object('number', n, 'subject', subject, 'arose_from', arose_from, 'part_of', part_of || suffix)
from wanted
on conflict (name) do nothing;

-- The project that a project is a part of stands by name in its metadata.
update faraday.feedback_projects as project
set parent_project_id = parent.id
from faraday.feedback_projects as parent
where parent.name = project.metadata ->> 'part_of'
  and parent.description like 'MOCK:%'
  and project.description like 'MOCK:%'
  and project.parent_project_id is null;
