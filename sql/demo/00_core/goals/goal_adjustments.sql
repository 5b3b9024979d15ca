--! table: faraday.goal_adjustments
--! mark: ledger
--! key: previous_date
--! scaffold: b9474424caa0 dd6c93545722

-- Changes to a goal.
with

health_fitness_goals as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.health_fitness_goals as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    goal.id as goal_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as previous_date,
    reason_word.word as reason,
    adjusted_by_word.word as adjusted_by
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join health_fitness_goals as goal
    on goal.position = seed.fan_out('goal_adjustments.goal_id', n, (select max(position) from health_fitness_goals))
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('goal_adjustments.reason', n)
  left join seed.word as adjusted_by_word on adjusted_by_word.kind = 'sentence' and adjusted_by_word.position = seed.distinct_position('goal_adjustments.adjusted_by', n)
),

inserted as (
  insert into faraday.goal_adjustments (
    goal_id, previous_target, new_target, previous_date, new_date, reason, adjusted_by, adjustment_date,
    additional_data
  )
  select
    goal_id,
    case
      when seed.chance('goal_adjustments.previous_target?', n, 0.85) then seed.amount('goal_adjustments.previous_target', n, 1, 1000, 2)
    end,
    case
      when seed.chance('goal_adjustments.new_target?', n, 0.85) then seed.amount('goal_adjustments.new_target', n, 1, 1000, 2)
    end,
    previous_date,
    case
      when seed.chance('goal_adjustments.new_date?', n, 0.9) then (seed.office_time('goal_adjustments.new_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
    end,
    reason,
    adjusted_by,
    case
      when seed.chance('goal_adjustments.adjustment_date?', n, 0.9) then (seed.office_time('goal_adjustments.adjustment_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('goal_adjustments.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('goal_adjustments.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('goal_adjustments.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('goal_adjustments.additional_data.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.goal_adjustments as present
    where present.previous_date = wanted.previous_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.goal_adjustments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
