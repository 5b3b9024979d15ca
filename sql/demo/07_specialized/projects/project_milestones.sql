--! table: faraday.project_milestones
--! mark: text description
--! key: project_id, title

-- The marks on the way of a feedback project: three each, every fifth project four. Those of finished projects were all
-- reached; of the others those that are due, at most a few days late. A project on hold has none ahead of it.
with

marks (marks, seat, title, about, part) as (
  values
    (3, 1, 'Kick-off', 'Everybody knows the goal and the dates', 0.03),
    (3, 2, 'Trial at one school', 'A week with real classes', 0.55),
    (3, 3, 'In use everywhere', 'All schools have it, those who wrote are told', 1),
    (4, 1, 'Kick-off', 'Everybody knows the goal and the dates', 0.03),
    (4, 2, 'Draft agreed', 'Two schools have read it', 0.3),
    (4, 3, 'Trial at one school', 'A week with real classes', 0.6),
    (4, 4, 'In use everywhere', 'All schools have it, those who wrote are told', 1)
),

planned as (
  select
    project.*,
    (project.metadata ->> 'number')::integer as position,
    marks.seat,
    marks.title,
    marks.about,
    day - greatest(0, extract(isodow from day)::integer - 5) + interval '16 hours' as due_date
  from faraday.feedback_projects as project
  join marks on marks.marks = case when mod((project.metadata ->> 'number')::integer, 5) = 1 then 4 else 3 end
  cross join lateral (
    select (
      project.start_date + (
        coalesce(project.end_date, project.start_date + interval '400 days') - project.start_date
      ) * marks.part::double precision
    )::date as day
  ) as days
  where project.description like 'MOCK:%'
  order by position, marks.seat
  limit (select seed.rows(80))
),

reached as (
  select
    planned.*,
    case
      when planned.status in ('COMPLETED', 'ARCHIVED')
        then greatest(
          start_date + interval '3 hours',
          least(due_date, end_date) - interval '1 day' * mod(position + seat, 3) - interval '2 hours'
        )
      when planned.status = 'ON_HOLD' and due_date > last_activity then null
      else greatest(
        start_date + interval '3 hours', due_date + interval '1 day' * (mod(position * 5 + seat, 7) - 3) - interval '4 hours'
      )
    end as completed_at
  from planned
)

insert into faraday.project_milestones (project_id, title, description, due_date, completed_at, status, is_active, metadata)
select
  id,
  title,
  'MOCK: ' || about || '; it is about ' || (metadata ->> 'subject') || '.',
  due_date,
  case when completed_at <= seed.now() at time zone 'UTC' then completed_at end,
  case
    when completed_at <= seed.now() at time zone 'UTC' then 'COMPLETED'
    when status = 'ON_HOLD' then 'ON_HOLD'
    when due_date < seed.now() at time zone 'UTC' then 'ACTIVE'
    else 'SCHEDULED'
  end::faraday.base_status_enum,
  completed_at is null or completed_at > seed.now() at time zone 'UTC',
  json_build_object('order', seat)
from reached
on conflict (project_id, title) do nothing;
