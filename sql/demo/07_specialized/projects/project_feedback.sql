--! table: faraday.project_feedback
--! mark: parent project_id
--! key: project_id, title

-- What colleagues say about a feedback project: eight, four, seven or five entries each, from people who do not belong to it.
-- Praise and suggestions come with stars, everything else with a priority. What is older than its time to settle is resolved,
-- and closed a week later; nobody can have tried a project that has not begun.
with

said (number, type, title, content, priority, rating) as (
  values
    (1, 'QUESTION', 'When does it reach our school?', 'We would like to use %s before winter.', 'LOW', null),
    (2, 'PRAISE', 'Good that somebody does it', 'I have waited for %s since last year.', null, 5),
    (3, 'SUGGESTION', 'Ask the substitutes', 'They meet %s without any training.', null, 4),
    (4, 'IMPROVEMENT', 'Shorter texts', 'One line less would make %s easier to read in the gym.', 'MEDIUM', 3),
    (5, 'BUG', 'Does not work on my tablet', 'With %s I see an empty page on the old tablet.', 'HIGH', null),
    (6, 'COMPLAINT', 'Nobody told us', 'We heard of %s from the parents.', 'MEDIUM', null),
    (7, 'FEATURE', 'Print view', 'A sheet for the wall would help with %s.', 'LOW', null),
    (8, 'OTHER', 'Can help on Thursdays', 'I have a free period and could test %s.', 'LOW', null)
),

projects as (
  select
    project.*,
    (project.metadata ->> 'number')::integer as position,
    case
      when project.status = 'PLANNING' then (seed.now() at time zone 'UTC') - interval '20 days'
      else project.start_date
    end as earliest,
    least(project.end_date, (seed.now() at time zone 'UTC') - interval '10 hours') as latest
  from faraday.feedback_projects as project
  where project.description like 'MOCK:%'
),

staff as (
  -- All who are not members.
  select
    project.id as project_id, account.id as user_id, account.email,
    row_number() over (
      partition by project.id order by seed.hash('project_feedback.user_id', project.name || account.email)
    ) as place
  from projects as project
  join faraday.users as account
    on exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  where not exists (
    select from faraday.feedback_project_members as member where member.project_id = project.id and member.user_id = account.id
  )
),

entries as (
  select
    projects.*, said.number, said.type, said.title, said.content, said.priority as urgency, said.rating, seat,
    date_trunc(
      'minute', greatest(earliest + interval '3 hours', even::date + interval '8 hours' + (even - even::date) / 3)
    ) as written_at,
    3 + mod(position * 5 + seat * 7, 25) as days
  from projects
  cross join lateral (select (array[8, 4, 7, 5])[1 + mod(position - 1, 4)] as entries) as numbers
  cross join lateral generate_series(1, entries) as seat
  cross join lateral (select earliest + (latest - earliest) * (seat / (entries + 1.0))::double precision as even) as evenly
  -- Before a project begins there is nothing to try: questions, praise for the idea, suggestions.
  left join said
    on said.number = case
      when projects.status = 'PLANNING' then (array[1, 2, 3, 8, 7, 6, 4, 5])[seat]
      else 1 + mod(position + seat, 8)
    end
  order by position, seat
  limit (select seed.rows(150))
),

settled as (
  select
    entries.*,
    case
      when written_at + interval '1 day' * days < (seed.now() at time zone 'UTC') - interval '10 hours'
        then written_at + interval '1 day' * days
    end as resolved
  from entries
)

insert into faraday.project_feedback (
  project_id, user_id, category_id, feedback_type, status, priority, title, content, rating, tags, source, browser_info,
  device_info,
  resolved_at, closed_at, is_active, metadata
)
select
  settled.id,
  staff.user_id,
  category.id,
  type::faraday.feedbacktype,
  case
    when resolved + interval '7 days' < (seed.now() at time zone 'UTC') then 'CLOSED'
    when resolved is not null then 'RESOLVED'
    when seat > 2 and urgency in ('MEDIUM', 'HIGH') then 'IN_PROGRESS'
    else 'OPEN'
  end::faraday.feedbackstatus,
  urgency::faraday.feedbackpriority,
  settled.title,
  replace(settled.content, '%s', settled.metadata ->> 'subject'),
  settled.rating,
  json_build_array(lower(type), lower(settled.project_type::text)),
  (array['web', 'web', 'mobile', 'email'])[1 + mod(position + seat, 4)],
  json_build_object(
    'browser',
    case
      when type = 'BUG' then 'Chrome 98'
      else seed.pick('project_feedback.browser', staff.email, 'Firefox', 'Chrome', 'Edge', 'Safari')
    end
  ),
  json_build_object('device', case when type = 'BUG' or mod(position + seat, 4) = 2 then 'tablet' else 'laptop' end),
  resolved,
  case when resolved + interval '7 days' < (seed.now() at time zone 'UTC') then resolved + interval '7 days' end,
  resolved is null,
  json_build_object('written_at', to_char(written_at, 'YYYY-MM-DD"T"HH24:MI:SS'))
from settled
left join staff on staff.project_id = settled.id and staff.place = seat
left join faraday.feedback_categories as category
  on category.name = case when settled.metadata ->> 'subject' ~ 'menu' then 'Nutrition' when settled.metadata ->> 'subject' ~ 'sign|care' then 'Health records'
    when settled.metadata ->> 'subject' ~ 'room|timetable' then 'Timetable' when settled.metadata ->> 'subject' ~ 'incident' then 'Safety' when settled.metadata ->> 'subject' ~ 'attendance|class list' then 'Attendance'
    when settled.metadata ->> 'subject' ~ 'letter|digest' then 'Messages' when settled.metadata ->> 'subject' ~ 'rubric' then 'Assessment' when settled.metadata ->> 'subject' ~ 'assistant' then 'Assistants' else 'Other' end
where not exists (
  select from faraday.project_feedback as present where present.project_id = settled.id and present.title = settled.title
);
