-- What imports teach: defects, learned patterns, fields of the client's own.

create table migration.data_quality_issues (
  id                uuid             primary key default gen_random_uuid(),
  data_import_id    uuid             not null references migration.data_imports (id) on delete cascade,
  raw_record_id     uuid             references migration.raw_import_records (id),
  issue_type        varchar(50)      not null,
  field_name        varchar(255),
  current_value     text,
  suggested_value   text,
  severity          varchar(20)      default 'medium',
  confidence_score  double precision,
  reasoning         text,
  status            varchar(20)      default 'detected',
  resolution_method varchar(50),
  resolved_by       uuid             references migration.users (id),
  resolution_notes  text,
  detected_at       timestamptz      default now(),
  resolved_at       timestamptz,

  constraint data_quality_issues_severity_check check (severity in ('low', 'medium', 'high', 'critical')),
  constraint data_quality_issues_confidence_score_check check (confidence_score between 0 and 1),
  constraint data_quality_issues_status_check check (status in ('detected', 'resolved', 'ignored')),
  constraint data_quality_issues_resolution_method_check check (
    resolution_method in ('user_corrected', 'auto_cleaned', 'ignored')
  ),
  constraint data_quality_issues_resolved_at_check check (resolved_at >= detected_at)
);
comment on table migration.data_quality_issues is
  'Defects found in an import. No natural key: one field of a record may fail, be resolved and fail again.';
comment on column migration.data_quality_issues.raw_record_id is 'Null where the defect concerns the file as a whole.';

create index data_quality_issues_data_import_id_idx on migration.data_quality_issues (data_import_id);
create index data_quality_issues_raw_record_id_idx on migration.data_quality_issues (raw_record_id);
create index data_quality_issues_resolved_by_idx on migration.data_quality_issues (resolved_by);

create table migration.mapping_learning_patterns (
  id               uuid         primary key default gen_random_uuid(),
  source_column    varchar(255) not null,
  target_column    varchar(255) not null,
  pattern_type     varchar(50)  not null,
  pattern_details  json         not null,
  confidence_score json,
  created_by       varchar(100) not null,
  last_used_at     timestamptz  default now(),
  usage_count      json,
  engagement_id    uuid         references migration.engagements (id),
  created_at       timestamptz  default now(),
  updated_at       timestamptz  default now(),

  constraint mapping_learning_patterns_key unique (engagement_id, source_column, target_column, pattern_type)
);
comment on table migration.mapping_learning_patterns is
  'Mapping rules learned from corrections, of one engagement or, where engagement_id is null, of all.';
comment on column migration.mapping_learning_patterns.pattern_type is
  'Open: regex, value_map and synonym were seen; it says how pattern_details is to be read.';
comment on column migration.mapping_learning_patterns.confidence_score is 'JSON, unlike the numbers of the same name elsewhere.';
comment on column migration.mapping_learning_patterns.usage_count is 'JSON as well.';

create index mapping_learning_patterns_source_column_idx on migration.mapping_learning_patterns (source_column);
create index mapping_learning_patterns_target_column_idx on migration.mapping_learning_patterns (target_column);

-- The key above lets patterns without an engagement repeat, since nulls never conflict.
create unique index mapping_learning_patterns_global_key
  on migration.mapping_learning_patterns (source_column, target_column, pattern_type)
  where engagement_id is null;

create table migration.custom_target_fields (
  id                uuid      primary key default gen_random_uuid(),
  client_account_id uuid      not null references migration.client_accounts (id),
  field_name        varchar   not null,
  field_type        varchar   not null,
  description       text,
  is_required       boolean   default false,
  is_critical       boolean   default false,
  created_at        timestamp default now(),
  updated_at        timestamp default now(),
  created_by        uuid      references migration.users (id),
  validation_schema json,
  default_value     varchar,
  allowed_values    json,

  constraint custom_target_fields_client_account_id_field_name_key unique (client_account_id, field_name)
);
comment on table migration.custom_target_fields is 'Fields that a client adds to the targets of field mapping.';
comment on column migration.custom_target_fields.created_at is
  'Without time zone, unlike nearly everywhere else: kept as the application reads it.';

create index custom_target_fields_created_by_idx on migration.custom_target_fields (created_by);
