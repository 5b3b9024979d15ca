--! table: faraday.dashboard_rate_limits
--! mark: parent user_id
--! key: user_id, endpoint

-- How often an account may ask the dashboard in a minute: fifteen paths in turn, for the first fifteen accounts. Whoever looks
-- after all schools may ask twice as often; in one go a quarter of the minute is allowed.
with

paths (number, endpoint, requests) as (
  values
    (0, '/dashboard/overview', 60), (1, '/dashboard/attendance', 60), (2, '/dashboard/export', 4), (3, '/dashboard/scores', 60),
      (4, '/dashboard/incidents', 40),
    (5, '/dashboard/live', 120), (6, '/dashboard/search', 30), (7, '/dashboard/share', 8), (8, '/dashboard/widgets', 80),
      (9, '/dashboard/assistant', 12),
    (10, '/dashboard/filters', 40), (11, '/dashboard/themes', 20), (12, '/dashboard/print', 8), (13, '/dashboard/calendar', 40),
      (14, '/dashboard/videos', 16)
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n, paths.endpoint, staff.id as user_id,
    paths.requests * case staff.user_type when 'athletic_director' then 2 else 1 end as per_minute,
    staff.created_at + interval '40 days' + interval '1 hour' * paths.number as set_at
  from generate_series(1, seed.rows(15)) as n
  join paths on paths.number = mod(n - 1, 15)
  left join staff on staff.position = 32 * ((n - 1) / 15) + 1 + mod(n - 1, 15)
)

insert into faraday.dashboard_rate_limits (endpoint, requests_per_minute, burst_size, user_id, api_key_id, created_at, updated_at)
select endpoint, per_minute, greatest(1, per_minute / 4), user_id, null, set_at, set_at
from wanted
where not exists (
  select from faraday.dashboard_rate_limits as present
  where present.user_id = wanted.user_id and present.endpoint = wanted.endpoint
);
