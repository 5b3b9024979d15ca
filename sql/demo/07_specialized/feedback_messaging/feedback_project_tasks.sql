--! table: faraday.feedback_project_tasks
--! mark: text description
--! key: project_id, title

-- The tasks of a feedback project in the order of its life: eight, four, seven or five. Those due are done, save one in nine
-- that is late; those to come are open, the next one is being worked on; a project on hold has blocked ones. Only members have
-- tasks.
with

steps (tasks, seat, step) as (
  values
    (8, 1, 'ask'), (8, 2, 'goal'), (8, 3, 'draft'), (8, 4, 'review'), (8, 5, 'build'), (8, 6, 'trial'), (8, 7, 'tell'),
    (8, 8, 'close'),
    (7, 1, 'ask'), (7, 2, 'goal'), (7, 3, 'draft'), (7, 4, 'build'), (7, 5, 'trial'), (7, 6, 'tell'), (7, 7, 'close'),
    (5, 1, 'ask'), (5, 2, 'draft'), (5, 3, 'build'), (5, 4, 'trial'), (5, 5, 'close'),
    (4, 1, 'ask'), (4, 2, 'draft'), (4, 3, 'trial'), (4, 4, 'close')
),

texts (step, title, about, hours) as (
  values
    ('ask', 'Ask three colleagues about %s', 'Ten minutes each, notes into the folder', 2),
    ('goal', 'Write down what %s should do', 'One page, signed by the owner', 3),
    ('draft', 'First draft of %s', 'On paper is enough', 6),
    ('review', 'Let two schools look at %s', 'One elementary school and the high school', 3),
    ('build', 'Make the second version of %s', 'With the remarks on the draft', 12),
    ('trial', 'Try %s for a week with one class', 'Count what goes wrong', 5),
    ('tell', 'Tell all staff about %s', 'Half a page and one picture', 2),
    ('close', 'Answer those who wrote about %s', 'Everybody who asked gets a line', 1)
),

projects as (
  select
    project.*,
    (project.metadata ->> 'number')::integer as position,
    coalesce(project.end_date, project.start_date + interval '400 days') as finish,
    (seed.now() at time zone 'UTC') - interval '9 hours' as latest
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

planned as (
  select
    projects.*,
    steps.tasks,
    steps.seat,
    texts.title,
    texts.about,
    texts.hours,
    day - greatest(0, extract(isodow from day)::integer - 5) + interval '15 hours' as due_date,
    mod(position * 3 + steps.seat, 9) = 0 as slips
  from projects
  join steps on steps.tasks = (array[8, 4, 7, 5])[1 + mod(position - 1, 4)]
  join texts using (step)
  cross join lateral (
    select (start_date + (finish - start_date) * (steps.seat::numeric / (steps.tasks + 0.5))::double precision)::date as day
  ) as days
  order by position, steps.seat
  limit (select seed.rows(150))
),

stated as (
  select
    planned.*,
    case
      when planned.status in ('COMPLETED', 'ARCHIVED') then 'done'
      when planned.status = 'ON_HOLD' and due_date > last_activity then 'blocked'
      when due_date < latest - interval '2 days' and not slips then 'done'
      when due_date < latest + interval '25 days' and planned.status <> 'PLANNING' then 'in_progress'
      else 'open'
    end as state
  from planned
)

insert into faraday.feedback_project_tasks (
  project_id, title, description, status, priority, assigned_to, due_date, is_active, metadata
)
select
  stated.id,
  replace(title, '%s', stated.metadata ->> 'subject'),
  'MOCK: ' || about || '.'
    || case
      when state = 'blocked' then ' Waits until the project goes on.'
      when state = 'in_progress' and due_date < latest then ' Late: the last school has not answered.'
      else ''
    end,
  state,
  case when state = 'in_progress' and due_date < latest then 'high' else lower(stated.priority::text) end,
  case when state <> 'open' or stated.seat <= 2 then members.user_id end,
  due_date,
  state <> 'done',
  json_build_object(
    'number', stated.seat, 'hours', hours, 'done_at',
    case
      when state = 'done'
        then to_char(due_date - interval '1 day' * mod(position + stated.seat, 4) - interval '5 hours', 'YYYY-MM-DD"T"HH24:MI')
    end
  )
from stated
left join members on members.project_id = stated.id and members.seat = 1 + mod(stated.seat, members.members)
where not exists (
  select from faraday.feedback_project_tasks as present
  where present.project_id = stated.id and present.title = replace(stated.title, '%s', stated.metadata ->> 'subject')
);
