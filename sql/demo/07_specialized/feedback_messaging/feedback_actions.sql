--! table: faraday.feedback_actions
--! mark: parent feedback_id
--! key: feedback_id, performed_at

-- What was done with a feedback, step by step: three to five steps that end where its state is. The steps are set by the
-- administrator who answers, see feedback_responses.sql; resolving and closing happen at the very moments that the feedback
-- names.
with

steps (state, steps, seat, action) as (
  values
    ('CLOSED', 5, 1, 'triaged'), ('CLOSED', 5, 2, 'assigned'), ('CLOSED', 5, 3, 'started'), ('CLOSED', 5, 4, 'resolved'),
    ('CLOSED', 5, 5, 'closed'),
    ('CLOSED', 4, 1, 'triaged'), ('CLOSED', 4, 2, 'assigned'), ('CLOSED', 4, 3, 'resolved'), ('CLOSED', 4, 4, 'closed'),
    ('CLOSED', 3, 1, 'assigned'), ('CLOSED', 3, 2, 'resolved'), ('CLOSED', 3, 3, 'closed'),
    ('RESOLVED', 5, 1, 'triaged'), ('RESOLVED', 5, 2, 'tagged'), ('RESOLVED', 5, 3, 'assigned'), ('RESOLVED', 5, 4, 'started'),
    ('RESOLVED', 5, 5, 'resolved'),
    ('RESOLVED', 4, 1, 'triaged'), ('RESOLVED', 4, 2, 'assigned'), ('RESOLVED', 4, 3, 'started'), ('RESOLVED', 4, 4, 'resolved'),
    ('RESOLVED', 3, 1, 'triaged'), ('RESOLVED', 3, 2, 'assigned'), ('RESOLVED', 3, 3, 'resolved'),
    ('IN_PROGRESS', 5, 1, 'triaged'), ('IN_PROGRESS', 5, 2, 'tagged'), ('IN_PROGRESS', 5, 3, 'assigned'),
    ('IN_PROGRESS', 5, 4, 'started'), ('IN_PROGRESS', 5, 5, 'reminded'),
    ('IN_PROGRESS', 4, 1, 'triaged'), ('IN_PROGRESS', 4, 2, 'assigned'), ('IN_PROGRESS', 4, 3, 'started'),
    ('IN_PROGRESS', 4, 4, 'reminded'),
    ('IN_PROGRESS', 3, 1, 'triaged'), ('IN_PROGRESS', 3, 2, 'assigned'), ('IN_PROGRESS', 3, 3, 'started'),
    ('OPEN', 5, 1, 'read'), ('OPEN', 5, 2, 'triaged'), ('OPEN', 5, 3, 'tagged'), ('OPEN', 5, 4, 'assigned'),
    ('OPEN', 5, 5, 'reminded'),
    ('OPEN', 4, 1, 'read'), ('OPEN', 4, 2, 'triaged'), ('OPEN', 4, 3, 'tagged'), ('OPEN', 4, 4, 'assigned'),
    ('OPEN', 3, 1, 'read'), ('OPEN', 3, 2, 'triaged'), ('OPEN', 3, 3, 'tagged')
),

notes (action, note) as (
  values
    ('read', 'Read and kept open.'), ('triaged', 'Sorted under %c as %t.'), ('tagged', 'Tags checked against older entries.'),
    ('assigned', 'Goes to the group for %c.'),
    ('started', 'Work begun; the writer knows.'), ('reminded', 'Reminder to the group for %c.'),
    ('resolved', 'Told the writer what was done.'), ('closed', 'No word for a week, closed.')
),

feedback as (
  select
    feedback.*,
    (feedback.metadata ->> 'written_at')::timestamp as written_at,
    row_number() over (order by (feedback.metadata ->> 'written_at') desc, feedback.title collate "C")::integer as position
  from faraday.organization_feedback as feedback
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = feedback.id::text
  )
),

administrators as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where account.user_type in ('athletic_director', 'principal')
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

taken as (
  select feedback.*, steps.seat, steps.steps, steps.action, category.name as category, coalesce(own.position, 0) as own_position
  from feedback
  join steps on steps.state = feedback.status::text and steps.steps = (array[3, 5, 3, 4])[1 + mod(feedback.position, 4)]
  left join faraday.feedback_categories as category on category.id = feedback.category_id
  left join administrators as own on own.id = feedback.user_id
  order by feedback.position, steps.seat
  limit (select seed.rows(150))
)

insert into faraday.feedback_actions (
  feedback_id, user_id, action_type, action_data, notes, performed_at, status, is_active, metadata
)
select
  taken.id,
  administrator.id,
  action,
  case action
    when 'triaged' then json_build_object('category', category, 'type', feedback_type, 'priority', priority)
    when 'tagged' then json_build_object('tags', tags)
    when 'assigned' then json_build_object('group', category)
    when 'started' then json_build_object('from', 'OPEN', 'to', 'IN_PROGRESS')
    when 'resolved' then json_build_object('from', 'IN_PROGRESS', 'to', 'RESOLVED', 'days', resolved_at::date - written_at::date)
    when 'closed' then json_build_object('from', 'RESOLVED', 'to', 'CLOSED')
  end,
  replace(replace(note, '%c', lower(category)), '%t', lower(feedback_type::text)),
  moment,
  'COMPLETED',
  false,
  json_build_object('step', seat, 'of', steps)
from taken
left join notes using (action)
left join administrators as administrator
  on administrator.position = 1 + mod(
    3 * taken.position + case when own_position = 1 + mod(3 * taken.position, 7) then 1 else 0 end, 7
  )
cross join lateral (
  select written_at + (
    coalesce(resolved_at, (seed.now() at time zone 'UTC') - interval '9 hours') - written_at
  ) * (0.02 + 0.15 * (seat - 1))::double precision as even
) as evenly
cross join lateral (
  select case action
    when 'resolved' then resolved_at
    when 'closed' then closed_at
    else date_trunc(
      'minute', greatest(written_at + interval '6 minutes' * seat, even::date + interval '8 hours' + (even - even::date) / 3)
    )
  end as moment
) as moments
where not exists (
  select from faraday.feedback_actions as present where present.feedback_id = taken.id and present.performed_at = moment
);
