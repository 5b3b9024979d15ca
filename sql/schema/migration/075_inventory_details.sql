-- What is known about assets: tags, dependencies, embeddings, progress.

create table migration.tags (
  id                   uuid             primary key default gen_random_uuid(),
  client_account_id    uuid             not null references migration.client_accounts (id) on delete cascade,
  name                 varchar(100)     not null,
  category             varchar(50)      not null,
  description          text,
  reference_embedding  real[],
  confidence_threshold double precision default 0.7,
  is_active            boolean          default true,
  is_mock              boolean          not null default false,
  usage_count          integer          default 0,
  last_used            timestamptz,
  created_at           timestamptz      default now(),
  updated_at           timestamptz,

  constraint tags_name_key unique (name),
  constraint tags_confidence_threshold_check check (confidence_threshold between 0 and 1),
  constraint tags_usage_count_check check (usage_count >= 0)
);
comment on table migration.tags is 'Vocabulary of asset tags, each with an embedding for automatic assignment.';
comment on column migration.tags.name is 'Unique over all clients, although each tag belongs to one.';
comment on column migration.tags.category is 'Open: technology, business, infrastructure and migration are the ones delivered.';
comment on column migration.tags.reference_embedding is 'Stands for vector(1536) where pgvector is present.';

create index tags_client_account_id_idx on migration.tags (client_account_id);
create index tags_category_idx on migration.tags (category);
create index tags_is_active_idx on migration.tags (is_active);
create index tags_is_mock_idx on migration.tags (is_mock);

create table migration.asset_tags (
  id               uuid             primary key default gen_random_uuid(),
  asset_id         uuid             not null references migration.assets (id) on delete cascade,
  tag_id           uuid             not null references migration.tags (id) on delete cascade,
  confidence_score double precision,
  assigned_method  varchar(50),
  assigned_by      uuid             references migration.users (id),
  is_validated     boolean          default false,
  validated_by     uuid             references migration.users (id),
  validated_at     timestamptz,
  is_mock          boolean          not null default false,
  created_at       timestamptz      default now(),
  updated_at       timestamptz,

  constraint asset_tags_asset_id_tag_id_key unique (asset_id, tag_id),
  constraint asset_tags_confidence_score_check check (confidence_score between 0 and 1),
  constraint asset_tags_assigned_method_check check (assigned_method in ('auto', 'manual', 'ai_agent'))
);
comment on table migration.asset_tags is 'Tags assigned to assets, by hand or automatically, with their confidence.';

create index asset_tags_tag_id_idx on migration.asset_tags (tag_id);
create index asset_tags_assigned_by_idx on migration.asset_tags (assigned_by);
create index asset_tags_validated_by_idx on migration.asset_tags (validated_by);
create index asset_tags_is_mock_idx on migration.asset_tags (is_mock);

create table migration.asset_dependencies (
  id                  uuid        primary key default gen_random_uuid(),
  asset_id            uuid        not null references migration.assets (id) on delete cascade,
  depends_on_asset_id uuid        not null references migration.assets (id) on delete cascade,
  dependency_type     varchar(50) not null,
  description         text,
  is_mock             boolean     not null default false,
  created_at          timestamptz default now(),

  constraint asset_dependencies_key unique (asset_id, depends_on_asset_id, dependency_type),
  constraint asset_dependencies_depends_on_asset_id_check check (depends_on_asset_id <> asset_id)
);
comment on table migration.asset_dependencies is 'One asset needs another one: to be moved together or in order.';
comment on column migration.asset_dependencies.dependency_type is 'Open: database, application and storage were seen.';

create index asset_dependencies_depends_on_asset_id_idx on migration.asset_dependencies (depends_on_asset_id);

create table migration.asset_embeddings (
  id                uuid         primary key default gen_random_uuid(),
  asset_id          uuid         not null references migration.assets (id) on delete cascade,
  client_account_id uuid         not null references migration.client_accounts (id) on delete cascade,
  engagement_id     uuid         not null references migration.engagements (id) on delete cascade,
  embedding         real[],
  source_text       text,
  embedding_model   varchar(100) default 'text-embedding-ada-002',
  is_mock           boolean      not null default false,
  created_at        timestamptz  default now(),
  updated_at        timestamptz,

  constraint asset_embeddings_asset_id_embedding_model_key unique (asset_id, embedding_model)
);
comment on table migration.asset_embeddings is 'Text embedding of an asset, one a model.';
comment on column migration.asset_embeddings.embedding is 'Stands for vector(1536) where pgvector is present.';
comment on column migration.asset_embeddings.source_text is 'The text that was embedded.';

create index asset_embeddings_client_account_id_idx on migration.asset_embeddings (client_account_id);
create index asset_embeddings_engagement_id_idx on migration.asset_embeddings (engagement_id);
create index asset_embeddings_is_mock_idx on migration.asset_embeddings (is_mock);

create table migration.workflow_progress (
  id           uuid        primary key default gen_random_uuid(),
  asset_id     uuid        not null references migration.assets (id) on delete cascade,
  stage        varchar(50) not null,
  status       varchar(50) not null,
  notes        text,
  is_mock      boolean     not null default false,
  started_at   timestamptz,
  completed_at timestamptz,

  constraint workflow_progress_asset_id_stage_key unique (asset_id, stage),
  constraint workflow_progress_stage_check check (stage in ('Discovery', 'Assessment', 'Migration')),
  constraint workflow_progress_status_check check (status in ('Not Started', 'In Progress', 'Completed')),
  constraint workflow_progress_completed_at_check check (completed_at >= started_at)
);
comment on table migration.workflow_progress is 'How far an asset has come in each stage of the work.';
