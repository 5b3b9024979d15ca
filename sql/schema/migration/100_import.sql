-- Imported files: their rows, pipeline steps and field mappings.

create table migration.data_imports (
  id                  uuid             primary key default gen_random_uuid(),
  client_account_id   uuid             references migration.client_accounts (id) on delete cascade,
  engagement_id       uuid             references migration.engagements (id) on delete cascade,
  session_id          uuid             references migration.data_import_sessions (id) on delete cascade,
  import_name         varchar(255)     not null,
  import_type         varchar(50)      not null,
  description         text,
  source_filename     varchar(255)     not null,
  file_size_bytes     integer,
  file_type           varchar(100),
  file_hash           varchar(64),
  status              varchar(20)      not null default 'pending',
  progress_percentage double precision default 0,
  total_records       integer,
  processed_records   integer          default 0,
  failed_records      integer          default 0,
  import_config       json,
  imported_by         uuid             not null references migration.users (id),
  started_at          timestamptz      default now(),
  completed_at        timestamptz,
  is_mock             boolean          not null default false,
  created_at          timestamptz      default now(),
  updated_at          timestamptz,

  constraint data_imports_session_id_import_name_file_hash_key unique (session_id, import_name, file_hash),
  constraint data_imports_import_type_check check (
    import_type in ('cmdb', 'asset_inventory', 'network_data', 'business_apps', 'user_data', 'other')
  ),
  constraint data_imports_file_size_bytes_check check (file_size_bytes >= 0),
  constraint data_imports_status_check check (
    status in (
      'pending', 'uploading', 'uploaded', 'processing', 'validating', 'processed', 'completed', 'failed',
      'cancelled', 'archived'
    )
  ),
  constraint data_imports_progress_percentage_check check (progress_percentage between 0 and 100),
  constraint data_imports_counts_check check (total_records >= 0 and processed_records >= 0 and failed_records >= 0),
  constraint data_imports_completed_at_check check (completed_at >= started_at)
);
comment on table migration.data_imports is 'Imported files and how far their processing has come.';
comment on column migration.data_imports.file_hash is
  'SHA-256 in hexadecimal. Part of the key: the same name may come again with other content.';

create index data_imports_client_account_id_idx on migration.data_imports (client_account_id);
create index data_imports_engagement_id_idx on migration.data_imports (engagement_id);
create index data_imports_imported_by_idx on migration.data_imports (imported_by);

create table migration.raw_import_records (
  id                uuid         primary key default gen_random_uuid(),
  data_import_id    uuid         not null references migration.data_imports (id) on delete cascade,
  client_account_id uuid         references migration.client_accounts (id),
  engagement_id     uuid         references migration.engagements (id),
  session_id        uuid         references migration.data_import_sessions (id),
  row_number        integer      not null,
  record_id         varchar(255),
  raw_data          json         not null,
  processed_data    json,
  validation_errors json,
  processing_notes  text,
  is_processed      boolean      default false,
  is_valid          boolean      default true,
  asset_id          uuid         references migration.assets (id),
  created_at        timestamptz  default now(),
  processed_at      timestamptz,

  constraint raw_import_records_data_import_id_row_number_key unique (data_import_id, row_number),
  constraint raw_import_records_row_number_check check (row_number >= 0)
);
comment on table migration.raw_import_records is 'Rows of an imported file as they came, with what became of them.';
comment on column migration.raw_import_records.record_id is 'Identifier of the row in the source system.';
comment on column migration.raw_import_records.asset_id is 'The asset made from the row.';

create index raw_import_records_client_account_id_idx on migration.raw_import_records (client_account_id);
create index raw_import_records_engagement_id_idx on migration.raw_import_records (engagement_id);
create index raw_import_records_session_id_idx on migration.raw_import_records (session_id);
create index raw_import_records_asset_id_idx on migration.raw_import_records (asset_id);

create table migration.import_processing_steps (
  id                uuid             primary key default gen_random_uuid(),
  data_import_id    uuid             not null references migration.data_imports (id) on delete cascade,
  step_name         varchar(100)     not null,
  step_order        integer          not null,
  status            varchar(20)      not null default 'pending',
  description       text,
  input_data        json,
  output_data       json,
  error_details     json,
  records_processed integer,
  duration_seconds  double precision,
  started_at        timestamptz      default now(),
  completed_at      timestamptz,

  constraint import_processing_steps_data_import_id_step_order_key unique (data_import_id, step_order),
  constraint import_processing_steps_step_order_check check (step_order >= 0),
  constraint import_processing_steps_status_check check (status in ('pending', 'running', 'completed', 'failed')),
  constraint import_processing_steps_records_processed_check check (records_processed >= 0),
  constraint import_processing_steps_duration_seconds_check check (duration_seconds >= 0),
  constraint import_processing_steps_completed_at_check check (completed_at >= started_at)
);
comment on table migration.import_processing_steps is 'Steps of the import pipeline, one row a step of an import.';

create table migration.import_field_mappings (
  id                     uuid             primary key default gen_random_uuid(),
  data_import_id         uuid             not null references migration.data_imports (id) on delete cascade,
  source_field           varchar(255)     not null,
  target_field           varchar(255)     not null,
  mapping_type           varchar(50)      not null default 'direct',
  confidence_score       double precision,
  is_user_defined        boolean          default false,
  is_validated           boolean          default false,
  validation_method      varchar(50),
  status                 varchar(20)      default 'suggested',
  user_feedback          text,
  original_ai_suggestion varchar(255),
  correction_reason      text,
  transformation_logic   json,
  validation_rules       json,
  sample_values          json,
  suggested_by           varchar(50)      default 'ai_agent',
  validated_by           uuid             references migration.users (id),
  created_at             timestamptz      default now(),
  validated_at           timestamptz,

  constraint import_field_mappings_data_import_id_source_field_key unique (data_import_id, source_field),
  constraint import_field_mappings_mapping_type_check check (mapping_type in ('direct', 'transformation', 'constant')),
  constraint import_field_mappings_confidence_score_check check (confidence_score between 0 and 1),
  constraint import_field_mappings_validation_method_check check (validation_method in ('user_approved', 'system_validated')),
  constraint import_field_mappings_status_check check (status in ('suggested', 'approved', 'rejected', 'implemented'))
);
comment on table migration.import_field_mappings is
  'Which field of the source becomes which field of the asset, as suggested and as approved.';
comment on column migration.import_field_mappings.original_ai_suggestion is
  'The target field suggested first, kept when a person corrects it.';
comment on column migration.import_field_mappings.suggested_by is 'Open: ai_agent, user, or the name of an agent.';

create index import_field_mappings_validated_by_idx on migration.import_field_mappings (validated_by);
