--! table: faraday.pe_adaptation_history
--! mark: ledger
--! key: created_at
--! scaffold: 0608d25e35e6 fc21a9b9d452

-- Earlier states of adaptations.
with

pe_activity_adaptations as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.pe_activity_adaptations as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    adaptation.id as adaptation_id,
    case when seed.chance('pe_adaptation_history.reason?', n, 0.85) then reason_word.word end as reason,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(180, students => 3714)) as n
  left join pe_activity_adaptations as adaptation
    on adaptation.position = seed.fan_out('pe_adaptation_history.adaptation_id', n, (select max(position) from pe_activity_adaptations))
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('pe_adaptation_history.reason', n)
),

inserted as (
  insert into faraday.pe_adaptation_history (
    adaptation_id, previous_type, previous_level, previous_status, previous_modifications, reason, created_at
  )
  select
    adaptation_id,
    case
      when seed.chance('pe_adaptation_history.previous_type?', n, 0.85) then seed.pick('pe_adaptation_history.previous_type', n, 'DIFFICULTY', 'EQUIPMENT', 'DURATION', 'INTENSITY', 'GROUP_SIZE', 'ENVIRONMENT', 'INSTRUCTION', 'ASSISTANCE', 'MODIFICATION', 'ALTERNATIVE', 'COMPLEXITY', 'SUPPORT')::faraday.previous_adaptation_type_enum
    end,
    case
      when seed.chance('pe_adaptation_history.previous_level?', n, 0.85) then seed.pick_weighted('pe_adaptation_history.previous_level', n, array['MINOR', 'MODERATE', 'MAJOR', 'EXTENSIVE', 'CUSTOM', 'NONE', 'MINIMAL', 'SIGNIFICANT', 'EXTREME'], array[4, 4, 4, 4, 4, 2, 4, 4, 4])::faraday.previous_adaptation_level_enum
    end,
    case
      when seed.chance('pe_adaptation_history.previous_status?', n, 0.85) then seed.pick_weighted('pe_adaptation_history.previous_status', n, array['PENDING', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'EXPIRED', 'ARCHIVED', 'REVIEW', 'APPROVED', 'REJECTED', 'IN_PROGRESS', 'FAILED', 'REVERTED'], array[4, 8, 8, 1, 1, 2, 4, 8, 1, 4, 1, 4])::faraday.previous_adaptation_status_enum
    end,
    case
      when seed.chance('pe_adaptation_history.previous_modifications?', n, 0.85) then jsonb_build_object('source', seed.pick('pe_adaptation_history.previous_modifications.source', n, 'web', 'api', 'import'), 'version', seed.int('pe_adaptation_history.previous_modifications.version', n, 1, 5))::json
    end,
    reason,
    created_at
  from wanted
  where not exists (
    select from faraday.pe_adaptation_history as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.pe_adaptation_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
