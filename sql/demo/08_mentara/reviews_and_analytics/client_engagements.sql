--! table: mentara.client_engagements
--! mark: uuid id
--! key: client_id
--! target: at least 16

-- How actively each demo client uses the platform, as counted at two o'clock last night in Manila by the second statement.
insert into mentara.client_engagements (id, client_id, last_calculated_at, created_at, updated_at)
select
  seed.uuid('client_engagements', account.email)::text,
  account.id,
  night,
  night,
  night
from mentara.clients as client
join mentara.users as account on account.id = client.user_id
cross join lateral (select (seed.today() - 1)::timestamp + interval '18 hours' as night) as nights
where seed.is_demo(account.id)
on conflict (client_id) do nothing;

-- The figures come from the journal, the worksheets, the meetings and the reviews of the demo world, so that what real
-- therapists add later changes nothing. Only logins are drawn, as nobody notes them: so many days of the last thirty, never
-- fewer than there are days with a journal entry. The score weighs logins (30 %, twenty are enough), journal (20 %, eight
-- entries), worksheets and meetings (25 % each).
with

nights as (
  select (seed.today() - 1)::timestamp + interval '18 hours' as night
),

journals as (
  select
    user_id as client_id,
    count(*) as entries,
    count(distinct created_at::date) filter (where created_at >= night - interval '30 days') as recent_days,
    count(*) filter (where created_at >= night - interval '30 days') as recent,
    count(*) filter (where created_at >= night - interval '60 days' and created_at < night - interval '30 days') as earlier
  from mentara.journal_entries
  cross join nights
  where seed.is_demo(id)
    and created_at <= night
  group by user_id
),

homework as (
  select client_id, count(*) as given, count(*) filter (where status in ('SUBMITTED', 'REVIEWED')) as done
  from mentara.worksheets
  cross join nights
  where seed.is_demo(id)
    and seed.is_demo(therapist_id)
    and created_at <= night
  group by client_id
),

attendance as (
  select
    meeting.client_id,
    count(*) filter (where meeting.status = 'COMPLETED') as held,
    count(*) filter (where meeting.status = 'NO_SHOW') as missed
  from mentara.meetings as meeting
  cross join nights
  where seed.is_demo(meeting.id)
    and seed.is_demo(meeting.therapist_id)
    and meeting.start_time <= night
  group by meeting.client_id
),

ratings as (
  select client_id, avg(rating) as rating
  from mentara.reviews
  cross join nights
  where seed.is_demo(id)
    and seed.is_demo(therapist_id)
    and created_at <= night
  group by client_id
),

measured as (
  select
    engagement.id,
    coalesce(entries, 0) as entries,
    coalesce(recent, 0) as recent,
    coalesce(earlier, 0) as earlier,
    greatest(coalesce(recent_days, 0), seed.int('client_engagements.login_frequency', account.email, 4, 28)) as logins,
    round(coalesce(done::numeric / nullif(given, 0), 0), 4) as homework_rate,
    round(coalesce(held::numeric / nullif(held + missed, 0), 0), 4) as attendance_rate,
    round(rating, 2) as rating
  from mentara.client_engagements as engagement
  join mentara.users as account on account.id = engagement.client_id
  cross join nights
  left join journals on journals.client_id = account.id
  left join homework on homework.client_id = account.id
  left join attendance on attendance.client_id = account.id
  left join ratings on ratings.client_id = account.id
  where seed.is_demo(engagement.id)
),

scored as (
  select
    measured.*,
    round(30 * least(1, logins / 20.0) + 20 * least(1, entries / 8.0) + 25 * homework_rate + 25 * attendance_rate, 1) as score,
    case when recent > earlier then 'increasing' when recent < earlier then 'decreasing' else 'stable' end as trend
  from measured
)

update mentara.client_engagements as engagement
set
  login_frequency = logins,
  platform_usage_score = score,
  journal_entry_count = entries,
  worksheet_completion_rate = homework_rate,
  meeting_attendance_rate = attendance_rate,
  average_session_rating = rating,
  engagement_trend = trend
from scored
where engagement.id = scored.id
  and (login_frequency, platform_usage_score, journal_entry_count, worksheet_completion_rate, meeting_attendance_rate,
    average_session_rating, engagement_trend)
    is distinct from (logins, score, entries, homework_rate, attendance_rate, rating, trend);
