--! table: faraday.dashboard_sessions
--! mark: parent user_id
--! key: user_id, created_at

-- The last four or five sessions of each account. The latest begins at the last login; earlier ones lie one to four days apart.
-- Sessions run out twelve hours after the last click; most people sign out, some forget.
with

staff as (
  select
    account.*,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position,
    school.number
  from faraday.users as account
  left join lateral (
    -- The number of the school in the order of codes; the district office has 0.
    select count(*) as number
    from faraday.teacher_school_assignments as assignment
    join faraday.schools as own on own.id = assignment.school_id
    join faraday.schools as other on other.school_code collate "C" <= own.school_code collate "C"
    where assignment.teacher_id = account.id and assignment.assignment_type in ('PRIMARY', 'ADMINISTRATION')
  ) as school on true
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

sessions as (
  select
    staff.*,
    round,
    case round
      when 1 then last_login
      else day - greatest(
        0, extract(isodow from day)::integer - 5
      ) + interval '7 hours 30 minutes' + interval '1 minute' * mod(position * 53 + round * 97, 420)
    end as began,
    8 + mod(position * 17 + round * 31, 85) as minutes,
    mod(position * 5 + round, 7) = 0 as forgets
  from generate_series(1, 30) as round
  cross join staff
  cross join lateral (
    select last_login::date - (round - 1) * (1 + mod(position, 3)) - case when round > 1 then 3 else 0 end as day
  ) as days
  order by round, position
  limit (select seed.rows(150))
)

insert into faraday.dashboard_sessions (
  user_id, device_info, ip_address, last_active, expires_at, terminated_at, termination_reason, created_at, updated_at
)
select
  id,
  json_build_object(
    'device', case when mod(position + round, 5) = 0 then 'tablet' else 'laptop' end,
    'browser', (array['Firefox', 'Chrome', 'Edge', 'Safari'])[1 + mod(position, 4)],
    'system', case when mod(position + round, 5) = 0 then 'iPadOS' when mod(position, 4) = 3 then 'macOS' else 'Windows' end
  ),
  '10.20.' || coalesce(number, 0) || '.' || 10 + mod(position * 7, 200),
  ended,
  ended + interval '12 hours',
  case
    when not forgets then ended
    when ended + interval '12 hours' <= (seed.now() at time zone 'UTC') then ended + interval '12 hours'
  end,
  case
    when not forgets then 'Signed out.'
    when ended + interval '12 hours' <= (seed.now() at time zone 'UTC') then 'Ran out after twelve hours.'
  end,
  began,
  ended
from sessions
cross join lateral (
  select least(
    began + interval '1 minute' * minutes, greatest(began, (seed.now() at time zone 'UTC') - interval '1 minute')
  ) as ended
) as ends
where not exists (
  select from faraday.dashboard_sessions as present where present.user_id = sessions.id and present.created_at = began
);
