--! table: faraday.skill_assessment_equipment_checks
--! mark: ledger
--! key: created_at
--! scaffold: 90e928f82fad 6f6d1d22e25d

-- Gear checks.
with

physical_education_equipments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_equipment as row_of
  where row_of.description::text like 'MOCK:%'
),

skill_assessment_safety_checks as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.skill_assessment_safety_checks as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    safety_check.id as safety_check_id,
    equipment.id as equipment_id,
    case
      when seed.chance('skill_assessment_equipment_checks.condition?', n, 0.85) then condition_word.word
    end as condition,
    case
      when seed.chance('skill_assessment_equipment_checks.damage_description?', n, 0.85) then damage_description_word.word
    end as damage_description
  from generate_series(1, seed.rows(45)) as n
  left join physical_education_equipments as equipment
    on equipment.position = seed.fan_out('skill_assessment_equipment_checks.equipment_id', n, (select max(position) from physical_education_equipments))
  left join skill_assessment_safety_checks as safety_check
    on safety_check.position = seed.fan_out('skill_assessment_equipment_checks.safety_check_id', n, (select max(position) from skill_assessment_safety_checks))
  left join seed.word as condition_word on condition_word.kind = 'condition' and condition_word.position = seed.distinct_position('skill_assessment_equipment_checks.condition', n)
  left join seed.word as damage_description_word on damage_description_word.kind = 'sentence' and damage_description_word.position = seed.distinct_position('skill_assessment_equipment_checks.damage_description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_equipment_checks.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.skill_assessment_equipment_checks (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    safety_check_id, equipment_id, condition, maintenance_needed, maintenance_type, last_maintenance,
    next_maintenance, inspection_points, damage_description, replacement_needed
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('skill_assessment_equipment_checks.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_equipment_checks.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_assessment_equipment_checks.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_equipment_checks.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_equipment_checks.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_equipment_checks.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_equipment_checks.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_equipment_checks.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('skill_assessment_equipment_checks.retention_period?', n, 0.85) then seed.int('skill_assessment_equipment_checks.retention_period', n, 1, 100)
    end,
    safety_check_id,
    equipment_id,
    condition,
    case
      when seed.chance('skill_assessment_equipment_checks.maintenance_needed?', n, 0.85) then seed.chance('skill_assessment_equipment_checks.maintenance_needed', n, 0.2)
    end,
    case
      when seed.chance('skill_assessment_equipment_checks.maintenance_type?', n, 0.85) then seed.pick_weighted('skill_assessment_equipment_checks.maintenance_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
    end,
    case
      when seed.chance('skill_assessment_equipment_checks.last_maintenance?', n, 0.8) then (seed.time_between('skill_assessment_equipment_checks.last_maintenance', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_assessment_equipment_checks.next_maintenance?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('skill_assessment_equipment_checks.next_maintenance', n, 1, 60)
    end,
    case
      when seed.chance('skill_assessment_equipment_checks.inspection_points?', n, 0.85) then jsonb_build_object('colour', seed.pick('skill_assessment_equipment_checks.inspection_points.colour', n, 'black', 'white', 'green'), 'weight_g', seed.int('skill_assessment_equipment_checks.inspection_points.weight', n, 50, 4000))::json
    end,
    damage_description,
    case
      when seed.chance('skill_assessment_equipment_checks.replacement_needed?', n, 0.85) then seed.chance('skill_assessment_equipment_checks.replacement_needed', n, 0.2)
    end
  from shaped
  where not exists (
    select from faraday.skill_assessment_equipment_checks as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.skill_assessment_equipment_checks', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
