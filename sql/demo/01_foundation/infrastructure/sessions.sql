--! table: faraday.sessions
--! mark: parent user_id
--! key: user_id, started_at

-- Six or seven sessions of each account, counted back from its last login, each on a day of its own: laptop or gym tablet in the
-- network of the school (10.31.<school>), on free days and in the evening the phone or the laptop at home (203.0.113). Of ten
-- sessions some have one step and some have four (user_activities.sql walks through them); whoever does not sign out is signed
-- out after half an hour.
with

school_days as (
  select day, row_number() over (order by day desc) as back
  from (
    select seed.today() - ago as day
    from generate_series(1, 420) as ago
  ) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

staff as (
  select
    account.*,
    school.school_code,
    substr(school.school_code, 4) as short_code,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position,
    case substr(school.school_code, 4, 2) when 'ES' then 0 when 'MS' then 100 else 150
      end + substring(school.school_code from '^.{5}([0-9]{1,9})$')::integer as network,
    (select count(*) from school_days where day >= account.last_login::date) as behind
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

step_counts (place, steps) as (
  values (0, 3), (1, 2), (2, 1), (3, 4), (4, 2), (5, 3), (6, 2), (7, 4), (8, 1), (9, 3)
),

numbered as (
  select n, 32 * ((n - 1) / 200) + 1 + mod(mod(n - 1, 200), 32) as position, mod(n - 1, 200) / 32 as turn, steps
  from generate_series(1, seed.rows(200)) as n
  join step_counts on step_counts.place = mod(n - 1, 10)
),

stays as (
  select n, sum(seed.int('user_activities.gap', n::bigint * 10 + step, 2, 12)) filter (where step > 1) as minutes
  from numbered
  cross join lateral generate_series(1, steps) as step
  group by n
),

begun as (
  select
    numbered.*,
    staff.id as user_id, staff.user_type, short_code, network,
    coalesce(minutes, 0) as minutes,
    turn > 0 and seed.chance('sessions.evening', n, 0.15) as in_the_evening,
    case when turn = 0 then last_login else school_days.day + interval '7 hours' end as begins,
    steps > 2 and seed.chance('sessions.termination_reason', n, 0.85) as signed_out
  from numbered
  join stays using (n)
  left join staff using (position)
  -- About two in three school weeks, each on a day of its own.
  left join school_days on school_days.back = behind + 8 * turn - seed.int('sessions.day', n, 0, 7)
),

placed as (
  select
    begun.*,
    begins + case
      when turn = 0 then interval '0'
      when in_the_evening then interval '12 hours' + interval '1 minute' * seed.int('sessions.started_at', n, 0, 120)
      else interval '1 minute' * seed.int('sessions.started_at', n, 5, 505)
    end as started_at,
    in_the_evening or extract(isodow from begins) > 5 or extract(month from begins) in (7, 8) as at_home,
    seed.uniform('sessions.device', n) as draw
  from begun
),

devices (kind, type, os, browser) as (
  values
    ('laptop', 'laptop', 'ChromeOS 128', 'Chrome 128'), ('tablet', 'tablet', 'iPadOS 17.6', 'Safari 17.6'),
    ('phone', 'phone', 'Android 14', 'Chrome 128 Mobile'), ('iphone', 'phone', 'iOS 17.6', 'Safari 17.6 Mobile')
)

insert into faraday.sessions (user_id, device_info, ip_address, started_at, ended_at, termination_reason)
select
  user_id,
  json_build_object(
    'session', 'S-' || lpad(n::text, 6, '0'),
    'device_id', case type
      when 'laptop' then 'hp-lt-' || lpad(position::text, 4, '0')
      when 'tablet' then lower('hp-gym-' || short_code)
      else 'own-' || lpad(position::text, 4, '0')
    end,
    'type', type, 'os', os, 'browser', browser
  ),
  case when at_home then '203.0.113.' || 1 + mod(position * 7, 250) else '10.31.' || mod(network, 250) || '.'
    || 20 + mod(position * 3, 200) end,
  started_at,
  started_at + interval '1 minute' * (minutes + case when signed_out then 0 else 30 end),
  case when signed_out then 'logout' else 'timeout' end
from placed
left join devices on devices.kind = case
    when at_home and draw < 0.6 then case when mod(position, 2) = 0 then 'phone' else 'iphone' end
    when not at_home and draw < 0.25 and user_type = 'pe_teacher' then 'tablet'
    else 'laptop'
  end
where not exists (
  select from faraday.sessions as present
  where present.user_id = placed.user_id and present.started_at = placed.started_at
);
