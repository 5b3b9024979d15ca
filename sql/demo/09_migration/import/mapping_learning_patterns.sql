--! table: migration.mapping_learning_patterns
--! mark: uuid id
--! key: engagement_id, source_column, target_column, pattern_type
--! target: at least 120
--! minimum: 20 per migration.engagements

-- What an engagement has learned from its approved mappings: another name for a field, what values look like, or how they
-- are translated. A column that both imports had was used twice.
with

looks (target_field, pattern) as (
  values
    ('ip_address', '^\d{1,3}(\.\d{1,3}){3}$'),
    ('mac_address', '^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$'),
    ('memory_gb', '^\d+( ?[GM]B)?$'),
    ('cpu_cores', '^\d{1,3}$'),
    ('storage_gb', '^\d{2,6}$')
),

learned as (
  select
    import.engagement_id,
    engagement.slug as engagement_slug,
    client.slug as client_slug,
    mapping.source_field,
    mapping.target_field,
    case
      when looks.pattern is not null then 'regex'
      when mapping.mapping_type = 'transformation' then 'value_map'
      else 'synonym'
    end as pattern_type,
    case
      when looks.pattern is not null then json_build_object('pattern', looks.pattern, 'flags', 'i')::text
      when mapping.mapping_type = 'transformation' then mapping.transformation_logic::text
      else json_build_object('synonym', lower(mapping.source_field), 'of', mapping.target_field)::text
    end as pattern_details,
    mapping.confidence_score,
    mapping.original_ai_suggestion is not null as is_corrected,
    mapping.validated_at,
    import.completed_at,
    import.processed_records,
    validator.email
  from migration.import_field_mappings as mapping
  join migration.data_imports as import on import.id = mapping.data_import_id
  join migration.engagements as engagement on engagement.id = import.engagement_id
  join migration.client_accounts as client on client.id = import.client_account_id
  join migration.users as validator on validator.id = mapping.validated_by
  left join looks on looks.target_field = mapping.target_field
  where import.is_mock and mapping.status in ('approved', 'implemented')
)

insert into migration.mapping_learning_patterns (
  id, source_column, target_column, pattern_type, pattern_details, confidence_score, created_by, last_used_at,
  usage_count, engagement_id, created_at, updated_at
)
select
  seed.uuid('mapping_learning_patterns', concat_ws('/', client_slug, engagement_slug, source_field, target_field)),
  source_field,
  target_field,
  pattern_type,
  pattern_details::json,
  json_build_object('value', max(confidence_score), 'corrected', bool_or(is_corrected)),
  (array_agg(email order by validated_at))[1],
  max(completed_at),
  json_build_object('imports', count(*), 'rows', sum(processed_records)),
  engagement_id,
  min(validated_at),
  max(completed_at)
from learned
group by client_slug, engagement_slug, engagement_id, source_field, target_field, pattern_type, pattern_details
on conflict (engagement_id, source_column, target_column, pattern_type) do nothing;
