--! table: mentara.group_session_participants
--! mark: uuid id
--! key: session_id, user_id
--! target: at least 15

-- Three to five clients of the community register for each session that has been approved, never more than there are seats;
-- those who have registered already count.
-- Of those who registered four in five came; the others stayed away or called off. joined_at is when somebody entered the
-- session, for all others when they registered. The target is low, as there are no more sessions at a larger scale.
with

candidates as (
  select
    session.*,
    session.scheduled_at + interval '1 minute' * session.duration as ends_at,
    account.id as user_id,
    session.id || '/' || split_part(account.email, '@', 1) as path,
    opens_at,
    closes_at,
    row_number() over (
      partition by session.id
      order by seed.uniform('group_session_participants.user_id', session.id || account.email), account.email
    ) as turn
  from mentara.group_therapy_sessions as session
  join mentara.memberships as membership on membership.community_id = session.community_id
  join mentara.users as account on account.id = membership.user_id and account.role = 'client'
  cross join lateral (
    -- From the announcement, or from joining the community, until the evening before.
    select
      greatest(session.created_at, membership.joined_at) as opens_at,
      least(session.scheduled_at - interval '22 hours', seed.now() at time zone 'UTC') as closes_at
  ) as bounds
  where seed.is_demo(session.id)
    and seed.is_demo(account.id)
    and session.status <> 'PENDING_APPROVAL'
    and opens_at < closes_at
    and not exists (
      select from mentara.group_session_participants as present
      where present.session_id = session.id and present.user_id = account.id
    )
),

registrations as (
  select
    candidates.*,
    case
      when status = 'COMPLETED'
        then seed.pick_weighted(
          'group_session_participants.attendance', path, array['ATTENDED', 'NO_SHOW', 'CANCELLED'], array[8, 1, 1]
        )
      when status = 'IN_PROGRESS' then 'ATTENDED'
      when status = 'CANCELLED' then 'CANCELLED'
      else 'REGISTERED'
    end as attendance,
    least(greatest(
      opens_at + interval '10 minutes',
      opens_at::date + floor((closes_at::date - opens_at::date) * seed.uniform('group_session_participants.day', path))::integer
        + interval '1 minute' * (seed.int('group_session_participants.minute', path, 0, 840) - 60)
    ), closes_at) as registered_at
  from candidates
  where turn <= least(max_participants, seed.int('group_session_participants.seats', id, 3, 5)) - (
    select count(*) from mentara.group_session_participants as present where present.session_id = candidates.id
  )
)

insert into mentara.group_session_participants (
  id, session_id, user_id, joined_at, attendance_status, left_at, created_at, updated_at
)
select
  seed.uuid('group_session_participants', path)::text,
  id,
  user_id,
  entered_at,
  attendance::mentara.attendance_status,
  left_at,
  registered_at,
  case
    when left_at is not null then left_at
    when attendance = 'ATTENDED' then entered_at
    when attendance = 'NO_SHOW' then completed_at
    when status = 'CANCELLED' then cancelled_at
    when attendance = 'CANCELLED' then greatest(registered_at, scheduled_at - interval '20 hours')
    else registered_at
  end
from registrations
cross join lateral (
  select
    case
      when attendance <> 'ATTENDED' then registered_at
      else least(
        scheduled_at + interval '1 minute' * seed.int('group_session_participants.joined_at', path, -4, 6),
        seed.now() at time zone 'UTC'
      )
    end as entered_at,
    case
      when attendance = 'ATTENDED' and status = 'COMPLETED'
        then ends_at - interval '1 minute' * greatest(0, seed.int('group_session_participants.left_at', path, -40, 12))
    end as left_at
) as visits
on conflict (session_id, user_id) do nothing;
