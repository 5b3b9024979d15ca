--! table: faraday.user_performances
--! mark: parent user_id
--! key: user_id, "timestamp"

-- How well each account keeps its records, once a month for twelve months: each measure moves slowly upwards from the person's
-- own level, a little lower in June and December, when there is no time. Shares of 1; efficiency is the mean of the other
-- three.
with

staff as (
  select
    account.id, account.user_type, account.email,
    row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

months as materialized (
  select
    staff.*, back,
    (seed.today() - 1 - interval '1 month' * back)::date + interval '17 hours 30 minutes' as measured_at,
    seed.uniform('user_performances.level', email)::numeric as level,
    seed.uniform('user_performances.pace', email)::numeric as pace,
    0.03 * seed.uniform('user_performances.month', email || back)::numeric as luck
  from generate_series(1, seed.rows(384)) as n
  cross join lateral (
    select mod(mod(n - 1, 384), 32) + 32 * ((n - 1) / 384) + 1 as position, mod(n - 1, 384) / 32 as back
  ) as placed
  left join staff on staff.position = placed.position
),

measured as (
  select
    months.*,
    round(least(0.99, 0.80 + 0.12 * level + 0.004 * (11 - back) + luck), 3) as accuracy,
    round(least(0.99, 0.55 + 0.25 * pace + 0.008 * (11 - back) + luck), 3) as speed,
    round(least(0.99, 0.78 + 0.12 * (level + pace) / 2 + 0.004 * (11 - back) + luck
      - case when extract(month from measured_at) in (6, 12) then 0.05 else 0 end), 3) as completion
  from months
)

insert into faraday.user_performances (
  user_id, accuracy, speed, completion_rate, efficiency, skill_levels, performance_data, "timestamp", context
)
select
  id,
  accuracy,
  speed,
  completion,
  round((accuracy + speed + completion) / 3, 3),
  case user_type
    when 'pe_teacher'
      then json_build_object(
        'attendance', case when completion > 0.9 then 'expert' else 'proficient' end, 'assessment',
        case when accuracy > 0.9 then 'expert' else 'proficient' end, 'planning',
        case when speed > 0.75 then 'proficient' else 'developing' end
      )
    else json_build_object(
      'reports', case when accuracy > 0.9 then 'expert' else 'proficient' end, 'approvals',
      case when speed > 0.75 then 'expert' else 'developing' end
    )
  end,
  json_build_object(
    'records_checked', 40 + mod(position * 7, 60), 'corrected_later', round((40 + mod(position * 7, 60)) * (1 - accuracy)),
    'median_minutes', round(9 - 7 * speed, 1)
  ),
  measured_at,
  case user_type when 'pe_teacher' then 'record keeping' else 'administration' end
from measured
where not exists (
  select from faraday.user_performances as present
  where present.user_id = measured.id and present."timestamp" = measured.measured_at
);
