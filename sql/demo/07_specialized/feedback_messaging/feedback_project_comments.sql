--! table: faraday.feedback_project_comments
--! mark: parent project_id
--! key: project_id, created_at

-- What the members of a feedback project write to each other while it runs: ten, seven, eight or seven remarks, in the order of
-- the work. Each names what the project is about or answers the remark before; a project that has not begun is only being
-- prepared.
with

said (phase, place, internal, texts) as (
  values
    ('work', 1, false,
      array['I took over the remarks about %s. There are more than I thought.', 'Let us start with %s this week.', 'First look at %s: easier than it seems.']),
    ('work', 2, false, array['Who has the list of colleagues who asked for it?', 'Which school tries it first?', 'How much time do we have for the draft?']),
    ('work', 3, false, array['I have it, it is in the folder now.', 'Ours would. Third period on Thursday.', 'Two weeks, says the plan.']),
    ('work', 4, true, array['Please keep names out of the notes.', 'The office wants to see the draft before the schools do.', 'No money needed so far.']),
    ('work', 5, false, array['The draft of %s is ready for your remarks.', 'Second version of %s is up.', 'I changed %s after the talk on Monday.']),
    ('work', 6, false, array['Looks good. The heading is too long.', 'I would leave out the second half.', 'Can the children understand it?']),
    ('work', 7, false,
      array['Tried %s with one class: two questions, no trouble.', 'The trial of %s went better than the first one.', 'One thing is missing in %s, see the notes.']),
    ('work', 8, false, array['Put it on the list for Friday.', 'Agreed, that should change before we tell everybody.', 'I can do that tomorrow.']),
    ('work', 9, true, array['The union representative has no objections.', 'The vendor asks for a screenshot.', 'The principals were told.']),
    ('work', 10, false,
      array['Changed, and the page about %s is up to date.', 'One open point less about %s.', 'Numbers for %s are in: better than in spring.']),
    ('plan', 1, false, array['Shall we make a project of %s?', 'I collected what was written about %s.']),
    ('plan', 2, false, array['Yes, and I would like to take part.', 'Good. Who would own it?']),
    ('plan', 3, false, array['Fifteen hours should be enough for %s.', 'I asked for four hours a week for %s.']),
    ('plan', 4, true, array['Approved, not before next month.', 'The budget line is open until we begin.']),
    ('plan', 5, false, array['Then the first meeting is in the week in which we start.', 'Then I invite everybody for the first day.']),
    ('plan', 6, false, array['Room and projector are booked.', 'I will bring the remarks of the schools.']),
    ('plan', 7, false, array['The plan for %s is in the folder.', 'Read the plan for %s, two small questions in the margin.']),
    ('plan', 8, false, array['Answered both.', 'Thank you, clear now.']),
    ('plan', 9, true, array['Keep it small for the first month.', 'Please no new forms.']),
    ('plan', 10, false, array['See you at the start.', 'Looking forward to it.'])
),

projects as (
  select
    project.*,
    (project.metadata ->> 'number')::integer as position,
    case when project.status = 'PLANNING' then 'plan' else 'work' end as phase,
    case
      when project.status = 'PLANNING' then (seed.now() at time zone 'UTC') - interval '21 days'
      else project.start_date
    end as earliest,
    least(
      case when project.status = 'ON_HOLD' then project.last_activity else project.end_date end,
      (seed.now() at time zone 'UTC') - interval '9 hours'
    ) as latest
  from faraday.feedback_projects as project
  where project.description like 'MOCK:%'
),

members as (
  select
    member.project_id,
    member.user_id,
    row_number() over (partition by member.project_id order by member.role <> 'owner', account.email collate "C") as seat,
    count(*) over (partition by member.project_id) as members
  from faraday.feedback_project_members as member
  join faraday.users as account on account.id = member.user_id
),

remarks as (
  select
    projects.id as project_id,
    position,
    seat,
    said.internal,
    replace(said.texts[1 + mod(position, cardinality(said.texts))], '%s', projects.metadata ->> 'subject') as content,
    earliest + (latest - earliest) * (seat / (remarks + 1.0))::double precision as even,
    earliest
  from projects
  cross join lateral (select (array[10, 7, 8, 7])[1 + mod(position - 1, 4)] as remarks) as numbers
  cross join lateral generate_series(1, remarks) as seat
  left join said on said.phase = projects.phase and said.place = seat
  order by position, seat
  limit (select seed.rows(200))
),

timed as (
  -- Within office hours.
  select
    remarks.*,
    date_trunc(
      'minute', greatest(earliest + interval '5 minutes' * seat, even::date + interval '8 hours' + (even - even::date) / 3)
    ) as moment
  from remarks
)

insert into faraday.feedback_project_comments (project_id, user_id, content, is_internal, created_at, updated_at, metadata)
select timed.project_id, members.user_id, content, internal, moment, moment, json_build_object('place', timed.seat)
from timed
left join members on members.project_id = timed.project_id and members.seat = 1 + mod(timed.seat, members.members)
where not exists (
  select
  from faraday.feedback_project_comments as present
  where present.project_id = timed.project_id and present.created_at = moment
);
