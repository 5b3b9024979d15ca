--! table: faraday.project_tasks
--! mark: text description
--! key: project_id, name

-- The tasks of a project, spread over its life; ten each. Done is what is over; of the rest one is being worked on. A project
-- on hold has blocked tasks, a pending one only open ones.
with

subjects (project, thing, place) as (
  values
    ('Units for the new standards', 'the grade 3 unit', 'all elementary schools'),
    ('Unit template', 'the blank unit', 'the curriculum page'),
    ('Autumn fitness tests', 'the test calendar', 'all gyms'), ('Spring fitness tests', 'the result letters', 'all gyms'),
    ('Field day plan', 'the station plan', 'the outdoor fields'),
    ('Field day template', 'the list of stations', 'the shared folder'),
    ('Equipment pool', 'the lending list', 'the storage rooms'),
    ('Sitting volleyball day', 'the tournament plan', 'the main gym'),
    ('Concussion protocol', 'the six steps', 'the health rooms'), ('Heat rules', 'the heat table', 'the gym doors'),
    ('Winter leagues', 'the fixture list', 'both gyms'),
    ('Referee course for pupils', 'the course booklet', 'the health classroom'),
    ('Every child swims', 'the swim groups', 'the pool'), ('Wellness week in winter', 'the daily log sheet', 'all homerooms'),
    ('Heart rate monitors', 'the travel plan of the sets', 'the fitness lab'),
    ('Lesson drafts by assistant', 'the list of changes', 'twelve classes'),
    ('New mats', 'the order of mats', 'the storage rooms'), ('Rope inspection', 'the tag list', 'all gyms with ropes'),
    ('First hundred days', 'the welcome folder', 'the new colleagues'), ('Soft surfaces', 'the surfacing plan', 'the playgrounds')
),

steps (round, title, about, hours) as (
  values
    (1, 'Agree on the goal of %p', 'One sentence that everybody can repeat', 1),
    (2, 'Look at what there is for %s', 'Last year''s papers, other districts', 3),
    (3, 'First draft of %s', 'Rough is enough', 5), (4, 'Ask in %l about %s', 'Five questions, no more', 4),
    (5, 'Count cost and hours for %p', 'With the office', 2),
    (6, 'Second draft of %s', 'With the answers of the schools', 5),
    (7, 'Try %s in one place', 'Write down what does not work', 6), (8, 'Correct %s', 'Only what the trial showed', 3),
    (9, 'Bring %s to %l', 'With a short talk', 4), (10, 'Report on %p', 'One page for the director', 2),
    (11, 'Photograph %s', 'No faces', 1),
    (12, 'Check %s once more', 'By somebody who did not write it', 2), (13, 'Print %s', 'Twenty copies, laminated', 1),
    (14, 'Translate %s', 'Spanish first', 4),
    (15, 'Show %s to the parents', 'At the next evening', 2), (16, 'Store %s', 'Where the next team finds it', 1),
    (17, 'Thank those who helped with %p', 'Cards and cake', 1),
    (18, 'Count how often %s is used', 'For one month', 2), (19, 'Ask for help with %p', 'Two more hands', 1),
    (20, 'Read the remarks on %s', 'And answer them', 2),
    (21, 'Update %s', 'Once a term', 2), (22, 'Walk through %l', 'With a list', 3),
    (23, 'Explain %s to substitutes', 'Ten minutes', 1), (24, 'Compare %s with last year', 'Numbers only', 2),
    (25, 'Find a deputy for %p', 'In case of illness', 1), (26, 'Label everything in %l', 'Large letters', 2),
    (27, 'Write to the partners about %p', 'Short letter', 1),
    (28, 'Order what %s needs', 'Two offers', 2), (29, 'Plan the last month of %p', 'Dates for all', 1),
    (30, 'Close the books of %p', 'Receipts in order', 2)
),

projects as (
  select
    project.*,
    row_number() over (order by project.name collate "C")::integer as position,
    -- A project that runs goes on for half as long again as it has run.
    case project.status when 'COMPLETED' then project.updated_at when 'PENDING' then seed.today()::timestamp + interval '90 days'
      else project.created_at + (seed.today()::timestamp - project.created_at) * 1.5 end as finish
  from faraday.organization_projects as project
  where project.description like 'MOCK:%'
),

planned as (
  select
    projects.*, steps.round, steps.about, steps.hours,
    replace(replace(replace(steps.title, '%p', projects.name), '%s', subjects.thing), '%l', subjects.place) as title,
    day - greatest(0, extract(isodow from day)::integer - 5) + interval '15 hours' as due_date
  from steps
  cross join projects
  left join subjects on subjects.project = projects.name
  cross join lateral (
    select (
      projects.created_at + (finish - projects.created_at) * (
        (mod(steps.round - 1, 10) + 1 + (steps.round - 1) / 10 * 0.3) / 10.6
      )::double precision
    )::date as day
  ) as days
  order by steps.round, projects.position
  limit (select seed.rows(200))
),

members as (
  select
    member.project_id,
    member.user_id,
    row_number() over (partition by member.project_id order by account.email collate "C") as seat,
    count(*) over (partition by member.project_id) as members
  from faraday.project_members as member
  join faraday.users as account on account.id = member.user_id
),

stated as (
  select
    planned.*,
    case
      when status = 'COMPLETED' then 'done'
      when status = 'PENDING' then 'open'
      when status = 'ON_HOLD' and round >= 5 then 'blocked'
      when due_date < (seed.now() at time zone 'UTC') - interval '2 days'
        and (status = 'ON_HOLD' or mod(position * 7 + round, 13) > 0) then 'done'
      when due_date < (seed.now() at time zone 'UTC') + interval '21 days' then 'in_progress'
      else 'open'
    end as state,
    greatest(planned.created_at, due_date - interval '20 days' - interval '1 hour' * mod(position, 6)) as planned_at
  from planned
)

insert into faraday.project_tasks (
  project_id, name, description, status, priority, due_date, assigned_to, is_active, metadata, created_at, updated_at
)
select
  stated.id,
  title,
  'MOCK: ' || about || '.',
  state,
  case
    when state = 'in_progress' and due_date < (seed.now() at time zone 'UTC') then 'high'
    when state = 'blocked' then 'low'
    else (array['medium', 'medium', 'low', 'high'])[1 + mod(position + round, 4)]
  end,
  due_date,
  case when state <> 'open' or mod(round, 3) = 1 then members.user_id end,
  state <> 'done',
  json_build_object(
    'round', round, 'hours', hours, 'done_at', case when state = 'done' then to_char(done_at, 'YYYY-MM-DD"T"HH24:MI') end
  ),
  made_at,
  case state when 'done' then greatest(made_at, done_at) else made_at end
from stated
cross join lateral (
  select least(planned_at, created_at + interval '3 days', (seed.now() at time zone 'UTC') - interval '1 day') as made_at,
    due_date - interval '1 day' * mod(position + round, 3) - interval '3 hours' as done_at
) as moments
left join members on members.project_id = stated.id and members.seat = 1 + mod(round + position, members.members)
where not exists (
  select from faraday.project_tasks as present where present.project_id = stated.id and present.name = stated.title
);
