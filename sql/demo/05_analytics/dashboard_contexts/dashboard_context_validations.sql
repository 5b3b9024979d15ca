--! table: faraday.dashboard_context_validations
--! mark: ledger
--! key: "timestamp"
--! scaffold: f7ecc996c19c 602075fe164e

-- Context checks.
with

dashboard_gpt_contexts as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    context.id as context_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(90)) as n
  left join dashboard_gpt_contexts as context
    on context.position = seed.fan_out('dashboard_context_validations.context_id', n, (select max(position) from dashboard_gpt_contexts))
),

inserted as (
  insert into faraday.dashboard_context_validations (context_id, validation_type, is_valid, issues, warnings, details, "timestamp")
  select
    context_id,
    seed.pick_weighted('dashboard_context_validations.validation_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.chance('dashboard_context_validations.is_valid', n, 0.9),
    case
      when seed.chance('dashboard_context_validations.issues?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_context_validations.issues.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_context_validations.issues.version', n, 1, 5))::json
    end,
    case
      when seed.chance('dashboard_context_validations.warnings?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_context_validations.warnings.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_context_validations.warnings.version', n, 1, 5))::json
    end,
    case
      when seed.chance('dashboard_context_validations.details?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_context_validations.details.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_context_validations.details.version', n, 1, 5))::json
    end,
    "timestamp"
  from wanted
  where not exists (
    select from faraday.dashboard_context_validations as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_context_validations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
