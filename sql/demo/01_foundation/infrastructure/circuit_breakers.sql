--! table: faraday.circuit_breakers
--! mark: text description
--! key: name

-- Twelve services behind breakers, each under the policy of its kind: ten work, the weather is cut off and the assistant is on
-- trial. meta_data says since when; circuit_breaker_history.sql tells how it came to that. The second statement takes the times
-- of the last failure and success from there.
with

services (number, name, policy, about, status, minutes) as (
  values
    (0, 'student-database', 0, 'Pupils, classes, scores.', 'CLOSED', 26000),
      (1, 'attendance-api', 1, 'Kiosks and tablets at the gym doors.', 'CLOSED', 9100),
    (2, 'field-weather', 2, 'Temperature and wind for lessons outside.', 'OPEN', 3),
      (3, 'report-queue', 3, 'Builds reports at night.', 'CLOSED', 14400),
    (4, 'heart-rate-intake', 4, 'Readings of the monitors during lessons.', 'CLOSED', 4300),
      (5, 'lesson-assistant', 5, 'Drafts of lesson plans.', 'HALF_OPEN', 1),
    (6, 'archive-database', 0, 'Scores of past years.', 'CLOSED', 41000),
      (7, 'parent-portal-api', 1, 'What families may see.', 'CLOSED', 12900),
    (8, 'clinic-screenings', 2, 'Results of the autumn screenings.', 'CLOSED', 20100),
      (9, 'mail-queue', 3, 'Letters to families.', 'CLOSED', 7200),
    (10, 'score-entry', 4, 'Results entered on the gym tablets.', 'CLOSED', 16000),
      (11, 'video-analysis', 5, 'Looks at jumps and throws.', 'CLOSED', 5600)
),

policies as (
  select policy.*, (policy.meta_data ->> 'number')::integer as number
  from faraday.circuit_breaker_policies as policy
  where policy.description like 'MOCK:%' and policy.name not like '%, block %'
),

activities as (
  select id, row_number() over (order by name collate "C") - 1 as place
  from faraday.activities
  where description like 'MOCK:%' and status = 'ACTIVE'
)

insert into faraday.circuit_breakers (
  name, description, type, level, status, trigger, threshold, failure_count, last_failure_time, last_success_time, reset_timeout,
    meta_data,
  created_at, updated_at, activity_id, policy_id
)
select
  services.name || case when n > 12 then '-' || 1 + (n - 1) / 12 else '' end,
  'MOCK: ' || about,
  policies.type,
  policies.level,
  services.status::faraday.circuit_breaker_status_enum,
  case services.status when 'OPEN' then 'THRESHOLD' else 'AUTOMATIC' end::faraday.circuit_breaker_trigger_enum,
  failure_threshold,
  case services.status when 'CLOSED' then seed.int('circuit_breakers.failure_count', n, 0, failure_threshold / 2)
    else failure_threshold end,
  null,
  null,
  policies.reset_timeout,
  json_build_object('since', (seed.now() at time zone 'UTC') - interval '1 minute' * minutes, 'service', services.name),
  policies.created_at + interval '1 day',
  (seed.now() at time zone 'UTC') - interval '1 minute' * minutes,
  case when policies.type = 'ACTIVITY' then activities.id end,
  policies.id
from generate_series(1, seed.rows(12)) as n
join services on services.number = mod(n - 1, 12)
left join policies on policies.number = services.policy
left join activities on activities.place = n
on conflict (name) do nothing;

update faraday.circuit_breakers as breaker
set
  last_failure_time = told.last_failure,
  last_success_time = case breaker.status when 'CLOSED' then (seed.now() at time zone 'UTC') - interval '1 minute'
    else told.last_failure - interval '2 minutes' end
from (
  select circuit_breaker_id, max(created_at) filter (where new_status = 'OPEN') as last_failure
  from faraday.circuit_breaker_history
  group by circuit_breaker_id
) as told
where told.circuit_breaker_id = breaker.id
  and breaker.description like 'MOCK:%'
  and breaker.last_failure_time is distinct from told.last_failure;
