--! table: faraday.user_predictions
--! mark: ledger
--! key: "timestamp"
--! scaffold: 5b458ebc3c4c 1188bc71bae5

-- Forecasts about a user.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case
      when seed.chance('user_predictions.prediction_horizon?', n, 0.85) then prediction_horizon_word.word
    end as prediction_horizon,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(80)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('user_predictions.user_id', n, (select max(position) from users))
  left join seed.word as prediction_horizon_word on prediction_horizon_word.kind = 'noun' and prediction_horizon_word.position = seed.distinct_position('user_predictions.prediction_horizon', n)
),

inserted as (
  insert into faraday.user_predictions (
    user_id, prediction_type, prediction_data, confidence_score, prediction_horizon, model_version, "timestamp",
    is_active
  )
  select
    user_id,
    seed.pick_weighted('user_predictions.prediction_type', n, array['internal', 'external', 'guest'], array[6, 3, 1]),
    jsonb_build_object('event', seed.pick('user_predictions.prediction_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_predictions.prediction_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_predictions.prediction_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('user_predictions.confidence_score?', n, 0.85) then seed.decimal('user_predictions.confidence_score', n, 0, 1, 2)
    end,
    prediction_horizon,
    case
      when seed.chance('user_predictions.model_version?', n, 0.85) then seed.int('user_predictions.model_version.major', n, 1, 4) || '.' || seed.int('user_predictions.model_version.minor', n, 0, 12) || '.' || seed.int('user_predictions.model_version.patch', n, 0, 9)
    end,
    "timestamp",
    case
      when seed.chance('user_predictions.is_active?', n, 0.85) then seed.chance('user_predictions.is_active', n, 0.9)
    end
  from wanted
  where not exists (
    select from faraday.user_predictions as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_predictions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
