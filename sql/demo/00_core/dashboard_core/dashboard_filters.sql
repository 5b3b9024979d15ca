--! table: faraday.dashboard_filters
--! mark: parent user_id
--! key: user_id, name

-- Two filters of each account: its own school and one further choice, each kept for the dashboards of a project that the person
-- works on.
with

choices (number, name, type, configuration) as (
  values
    (1, 'This term', 'period', '{"period": "term", "offset": 0}'), (2, 'Last term', 'period', '{"period": "term", "offset": -1}'),
    (3, 'Grades 3 to 5', 'grade', '{"from": 3, "to": 5}'),
    (4, 'Grades 6 to 8', 'grade', '{"from": 6, "to": 8}'), (5, 'High school', 'grade', '{"from": 9, "to": 12}'),
    (6, 'Mondays', 'weekday', '{"weekdays": [1]}'),
    (7, 'Absent only', 'status', '{"status": ["ABSENT", "EXCUSED"]}'), (8, 'Electives', 'class', '{"kind": "elective"}'),
    (9, 'Last 30 days', 'period', '{"days": 30}'),
    (10, 'Below 65 points', 'score', '{"below": 65}')
),

staff as (
  select
    account.id, account.email, account.organization_id, account.created_at, member.id as member_id, school.name as school,
    school.school_code,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  join faraday.dashboard_users as member on member.core_user_id = account.id
  left join faraday.teacher_school_assignments as assignment
    on assignment.teacher_id = account.id and assignment.assignment_type in ('PRIMARY', 'ADMINISTRATION')
  left join faraday.schools as school on school.id = assignment.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

projects as (
  select
    member.user_id,
    project.id,
    project.name,
    project.created_at,
    row_number() over (partition by member.user_id order by project.name collate "C") as place
  from faraday.dashboard_team_members as member
  join faraday.dashboard_projects as project on project.team_id = member.team_id and project.description like 'MOCK:%'
),

wanted as (
  select staff.*, round
  from generate_series(1, 11) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(64))
),

filters as (
  select
    wanted.*,
    case round when 1 then coalesce(school, 'All schools') else choices.name end as name,
    case round when 1 then 'school' else choices.type end as type,
    case round
      when 1 then json_build_object('school', coalesce(school_code, 'all'))
      else choices.configuration::json
    end as configuration
  from wanted
  left join choices on choices.number = 1 + mod(position * 3 + round, 10)
)

insert into faraday.dashboard_filters (
  user_id, filter_type, name, configuration, applied_to, project_id, organization_id, created_at, updated_at, meta_data
)
select
  filters.id,
  type,
  filters.name,
  configuration,
  case
    when projects.id is null then json_build_array()
    else json_build_array(projects.name || ': overview', projects.name || ': by school')
  end,
  projects.id,
  filters.organization_id,
  made_at,
  made_at,
  json_build_object('default', round = 1, 'used', 3 + mod(position * 11 + round * 5, 60))
from filters
left join projects on projects.user_id = filters.member_id and projects.place = round
cross join lateral (
  select greatest(
    filters.created_at, coalesce(projects.created_at, filters.created_at)
  ) + interval '1 day' * round + interval '2 hours' as made_at
) as moments
where not exists (
  select from faraday.dashboard_filters as present where present.user_id = filters.id and present.name = filters.name
);
