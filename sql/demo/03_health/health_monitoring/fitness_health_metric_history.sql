--! table: faraday.fitness_health_metric_history
--! mark: parent metric_id
--! key: metric_id, "timestamp"

-- How each recovery or lung reading came to its value of today: a reading every fifteen school days, the latest change first,
-- each one starting where the one before it ended. Hearts calm down, lungs and laps grow, saturation stays what it is.
with

size as (
  select seed.rows(300, students => 3714) as rows
),

school_days as (
  -- 0 is the last school day before today.
  select day, row_number() over (order by day desc) - 1 as ago
  from (select seed.today() - n as day from generate_series(1, 450) as n) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

metrics as (
  select
    metric.*,
    (metric.metric_metadata ->> 'decimals')::integer as decimals,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.fitness_health_metrics as metric
  join faraday.students as student on student.id = metric.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

rounds as (
  select metrics.*, back
  from generate_series(0, 8) as back
  cross join metrics
  order by back, number
  limit (select rows from size)
),

valued as (
  -- drift: change of a reading with each test, as a share; none in the latest one but what it is.
  select
    rounds.*,
    round(value::numeric * (1 - drift * back + case back when 0 then 0 else wobble * luck end), decimals) as new_value,
    round(value::numeric * (1 - drift * (back + 1) + wobble * luck_before), decimals) as old_value,
    drift
  from rounds
  cross join lateral (
    select
      case metric_type
        when 'oxygen_saturation' then 0
        when 'peak_flow' then 0.008
        when 'vo2max_estimate' then 0.01
        else -0.01
      end as drift,
      case metric_type when 'oxygen_saturation' then 0.015 else 0.03 end as wobble,
      seed.uniform('fitness_health_metric_history.new_value', number * 100 + back)::numeric - 0.5 as luck,
      seed.uniform('fitness_health_metric_history.new_value', number * 100 + back + 1)::numeric - 0.5 as luck_before
  ) as lucks
),

dated as (
  select
    valued.*,
    school_days.day + "timestamp"::time as changed_at,
    sign(new_value - old_value) * case when drift < 0 then -1 else 1 end as gain
  from valued
  join school_days on school_days.ago = back * 15
),

reasons (choice, better, same, worse) as (
  values
    (0, 'Endurance unit of the class.', 'As last time.', 'Cold, nose blocked.'),
    (1, 'Walks to school now.', 'Second try gave the same.', 'Little sleep.'),
    (2, 'Soccer season.', 'Steady.', 'Came in out of breath.'),
    (3, 'Breathing drill before the test.', 'No change.', 'Pollen in the air.')
)

insert into faraday.fitness_health_metric_history (
  metric_id, student_id, old_value, new_value, change_reason, "timestamp", created_at
)
select
  dated.id,
  student_id,
  old_value,
  new_value,
  case
    when metric_type = 'oxygen_saturation' then case
      when gain < 0 then 'Cold fingers, clip slipped.'
      else 'Within the normal range.'
    end
    when gain > 0 then better
    when gain = 0 then same
    else worse
  end,
  changed_at,
  changed_at
from dated
join reasons on choice = mod(number + back * 3, 4)
where not exists (
  select from faraday.fitness_health_metric_history as there
  where there.metric_id = dated.id and there."timestamp" = dated.changed_at
);
