--! table: faraday.fitness_metric_history
--! mark: parent metric_id
--! key: metric_id, "timestamp"

-- How each repeated fitness test came to its value of today: a result every eight school days, the latest change first, each one
-- starting where the one before it ended. Results grow by about one and a half percent each time, not evenly, and never by a
-- leap.
with

size as (
  select seed.rows(400, students => 3714) as rows
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
  from faraday.fitness_metrics as metric
  join faraday.students as student on student.id = metric.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

rounds as (
  select metrics.*, back
  from generate_series(0, 17) as back
  cross join metrics
  order by back, number
  limit (select rows from size)
),

valued as (
  -- The result so many tests back, and the one before that: a share of today's, with the luck of the day, but none at the end.
  select
    rounds.*,
    round(value::numeric * (1 - direction * 0.013 * back + case back when 0 then 0 else 0.02 * luck end), decimals) as new_value,
    round(value::numeric * (1 - direction * 0.013 * (back + 1) + 0.02 * luck_before), decimals) as old_value
  from rounds
  cross join lateral (
    select
      case when metric_type = 'mile_run' then -1 else 1 end as direction,
      seed.uniform('fitness_metric_history.new_value', number * 100 + back)::numeric - 0.5 as luck,
      seed.uniform('fitness_metric_history.new_value', number * 100 + back + 1)::numeric - 0.5 as luck_before
  ) as lucks
),

dated as (
  select
    valued.*,
    school_days.day + "timestamp"::time as changed_at,
    case when metric_type = 'mile_run' then old_value - new_value else new_value - old_value end as gain
  from valued
  join school_days on school_days.ago = back * 8
),

reasons (choice, better, same, worse) as (
  values
    (0, 'Regular practice.', 'Same as last time.', 'Slept badly.'),
    (1, 'Better pacing.', 'Repeated, no change.', 'Cold last week.'),
    (2, 'Technique corrected.', 'Tested after another test.', 'Test after a long gym class.'),
    (3, 'Trained with a partner.', 'Counted by another partner.', 'New shoes, blisters.')
)

insert into faraday.fitness_metric_history (metric_id, student_id, old_value, new_value, change_reason, "timestamp", created_at)
select
  dated.id,
  student_id,
  old_value,
  new_value,
  case when gain > 0 then better when gain = 0 then same else worse end,
  changed_at,
  changed_at
from dated
join reasons on choice = mod(number + back * 3, 4)
where not exists (
  select from faraday.fitness_metric_history as there
  where there.metric_id = dated.id and there."timestamp" = dated.changed_at
);
