--! table: faraday.health_metric_history
--! mark: parent metric_id
--! key: metric_id, recorded_at

-- Twenty weekly values behind each watched reading, five school days apart, the latest being the reading itself. Every sixth
-- week, another one for each pupil, a value leaves its range: health_alerts.sql speaks of these.
with

size as (
  select seed.rows(500, students => 3714) as rows
),

readings as (
  select
    metric.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.health_metrics as metric
  join faraday.students as student on student.id = metric.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

school_days as (
  select day, row_number() over (order by day desc) - 1 as ago
  from (select seed.today() - n as day from generate_series(1, 450) as n) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

weeks as (
  select readings.*, week, school_days.day + readings.recorded_at::time as read_at,
    week > 0 and mod(week + number, 6) = 3 as is_peak
  from generate_series(0, 39) as week
  cross join readings
  join school_days on school_days.ago = week * 5
  order by week, number
  limit (select rows from size)
)

insert into faraday.health_metric_history (metric_id, value, recorded_at, notes, created_at, updated_at)
select
  id,
  case
    when week = 0 then value
    when is_peak then case metric_type
      when 'blood_glucose' then seed.int('health_metric_history.peak', number * 100 + week, 205, 280)
      when 'peak_flow' then round(value * 0.72)
      else seed.int('health_metric_history.peak', number * 100 + week, 104, 122)
    end
    else round((
      value * (1 + case metric_type when 'blood_glucose' then 0.26 else 0.1 end
        * (seed.uniform('health_metric_history.value', number * 100 + week) - 0.5))
    )::numeric)
  end,
  read_at,
  case when is_peak then case metric_type
    when 'blood_glucose' then
      (array['Breakfast late, lesson moved to a walk.', 'Birthday cake; insulin corrected.',
        'Pump set changed.'])[1 + mod(number + week / 6, 3)]
    when 'peak_flow' then 'Cold air; inhaler given.'
    else (
      array['Did not sleep well.', 'Ran to school, read too soon.', 'Excited before the game.']
    )[1 + mod(number + week / 6, 3)]
  end end,
  read_at,
  read_at
from weeks
where not exists (
  select from faraday.health_metric_history as there
  where there.metric_id = weeks.id and there.recorded_at = weeks.read_at
);
