--! table: mentara.therapist_performances
--! mark: uuid id
--! key: therapist_id
--! target: at least 8

-- How each demo therapist works, as counted at two o'clock last night in Manila from the rows of the demo world: minutes to the
-- answer to a client's message, clients who came again after their first session, meetings missed and called off, minutes of a
-- session, worksheets that clients finished, the share of the week that no client has taken yet, and the share of the last
-- four weeks that was booked.
with

nights as (
  select (seed.today() - 1)::timestamp + interval '18 hours' as night
),

answers as (
  -- The therapist's message right after one of somebody else.
  select sender_id as therapist_id, avg(extract(epoch from answered_at - asked_at) / 60) as minutes
  from (
    select
      message.sender_id,
      message.created_at as answered_at,
      lag(message.created_at) over thread as asked_at,
      lag(message.sender_id) over thread as asked_by
    from mentara.messages as message
    cross join nights
    where seed.is_demo(message.id)
      and message.created_at <= night
    window thread as (partition by message.conversation_id order by message.created_at, message.id)
  ) as pairs
  join mentara.clients as client on client.user_id = asked_by
  where seed.is_demo(asked_by)
  group by sender_id
),

sessions as (
  select
    meeting.therapist_id, meeting.client_id, meeting.duration, meeting.status,
    meeting.start_time <= night as is_past,
    meeting.start_time between night - interval '28 days' and night and meeting.status <> 'CANCELLED' as is_recent
  from mentara.meetings as meeting
  cross join nights
  where seed.is_demo(meeting.id)
    and seed.is_demo(meeting.client_id)
),

meetings as (
  select
    therapist_id,
    count(*) filter (where is_past) as past,
    count(*) filter (where is_past and status = 'NO_SHOW') as missed,
    count(*) filter (where is_past and status = 'CANCELLED') as called_off,
    avg(duration) filter (where status = 'COMPLETED') as minutes,
    coalesce(sum(duration) filter (where is_recent), 0) / 60.0 as recent_hours
  from sessions
  group by therapist_id
),

returns as (
  select therapist_id, count(*) filter (where held > 1)::numeric / count(*) as rate
  from (
    select therapist_id, client_id, count(*) as held from sessions where status = 'COMPLETED' group by therapist_id, client_id
  ) as clients
  group by therapist_id
),

care as (
  select therapist_id, count(*) as clients
  from mentara.client_therapists
  where seed.is_demo(id) and seed.is_demo(client_id) and status = 'active'
  group by therapist_id
),

homework as (
  select therapist_id, count(*) filter (where status in ('SUBMITTED', 'REVIEWED'))::numeric / count(*) as rate
  from mentara.worksheets
  cross join nights
  where seed.is_demo(id)
    and seed.is_demo(client_id)
    and created_at <= night
  group by therapist_id
),

weeks as (
  select therapist_id, sum(extract(epoch from end_time::time - start_time::time))::numeric / 3600 as hours
  from mentara.therapist_availabilities
  where seed.is_demo(id) and is_available
  group by therapist_id
)

insert into mentara.therapist_performances (
  id, therapist_id, average_response_time, client_retention_rate, no_show_rate, cancellation_rate, average_session_duration,
  client_progress_rate, workload_capacity, availability_utilization, last_calculated_at, created_at, updated_at
)
select
  seed.uuid('therapist_performances', account.email)::text,
  account.id,
  round(answers.minutes)::integer,
  round(coalesce(returns.rate, 0), 4),
  round(coalesce(missed::numeric / nullif(past, 0), 0), 4),
  round(coalesce(called_off::numeric / nullif(past, 0), 0), 4),
  round(coalesce(meetings.minutes, 0), 1),
  round(coalesce(homework.rate, 0), 4),
  round(greatest(0, 1 - coalesce(clients / nullif(hours, 0), 1)), 4),
  round(least(1, coalesce(recent_hours / nullif(4 * hours, 0), 0)), 4),
  night,
  night,
  night
from mentara.therapists as therapist
join mentara.users as account on account.id = therapist.user_id
cross join nights
left join answers on answers.therapist_id = account.id
left join meetings on meetings.therapist_id = account.id
left join returns on returns.therapist_id = account.id
left join care on care.therapist_id = account.id
left join homework on homework.therapist_id = account.id
left join weeks on weeks.therapist_id = account.id
where seed.is_demo(account.id)
on conflict (therapist_id) do nothing;
