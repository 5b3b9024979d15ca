--! table: faraday.dashboard_share_configs
--! mark: parent user_id
--! key: user_id, metadata

-- Six links to views of the dashboard. A public link is good for a week, one for the staff for a month, one for a team for a
-- term; what has run out has not been opened since.
with

kinds (number, share_type, view, may, days) as (
  values
    (0, 'public', 'Field day results', '["view"]', 7), (1, 'staff', 'Attendance of the district', '["view", "export"]', 30),
      (2, 'team', 'Fitness testing in autumn', '["view", "comment"]', 120),
    (3, 'staff', 'Injuries of the month', '["view"]', 30), (4, 'team', 'Plan of the gyms', '["view", "edit"]', 120),
      (5, 'public', 'Open swim hours', '["view"]', 7)
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n, kinds.*, staff.id as user_id,
    seed.today()::timestamp - interval '1 day' * (4 + mod(n * 11, 40)) + interval '9 hours' as shared_at
  from generate_series(1, seed.rows(6)) as n
  join kinds on kinds.number = mod(n - 1, 6)
  left join staff on staff.position = 32 * ((n - 1) / 6) + 1 + mod(n - 1, 6)
),

judged as (
  select wanted.*, shared_at + interval '1 day' * days as ends_at, seed.int('dashboard_share_configs.access_count', n, 2, 60)
    as visits
  from wanted
)

insert into faraday.dashboard_share_configs (
  status, is_active, metadata, share_type, permissions, expires_at, last_accessed, access_count, user_id
)
select
  case when ends_at > (seed.now() at time zone 'UTC') then 'ACTIVE' else 'COMPLETED' end::faraday.base_status_enum,
  ends_at > (seed.now() at time zone 'UTC'),
  json_build_object('view', view, 'shared_at', shared_at),
  share_type,
  json_build_object('may', may::json),
  ends_at,
  date_trunc('second', shared_at + (least(ends_at, seed.now() at time zone 'UTC') - shared_at) * 0.9),
  visits,
  user_id
from judged
where not exists (
  select from faraday.dashboard_share_configs as present
  where present.user_id = judged.user_id and present.metadata ->> 'view' = judged.view
);
