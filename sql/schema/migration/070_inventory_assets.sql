-- The inventory's main table.

create table migration.assets (
  id                         uuid                   primary key default gen_random_uuid(),
  client_account_id          uuid                   not null references migration.client_accounts (id) on delete cascade,
  engagement_id              uuid                   not null references migration.engagements (id) on delete cascade,
  session_id                 uuid                   references migration.data_import_sessions (id) on delete cascade,
  migration_id               uuid                   references migration.migrations (id),
  name                       varchar(255)           not null,
  asset_name                 varchar(255),
  hostname                   varchar(255),
  asset_type                 migration.assettype    not null,
  description                text,
  ip_address                 varchar(45),
  fqdn                       varchar(255),
  mac_address                varchar(17),
  environment                varchar(50),
  location                   varchar(100),
  datacenter                 varchar(100),
  rack_location              varchar(50),
  availability_zone          varchar(50),
  operating_system           varchar(100),
  os_version                 varchar(50),
  cpu_cores                  integer,
  memory_gb                  double precision,
  storage_gb                 double precision,
  business_owner             varchar(255),
  technical_owner            varchar(255),
  department                 varchar(100),
  application_name           varchar(255),
  technology_stack           varchar(255),
  criticality                varchar(20),
  business_criticality       varchar(20),
  custom_attributes          json,
  status                     varchar(50)            default 'active',
  six_r_strategy             migration.sixrstrategy,
  mapping_status             varchar(20),
  migration_priority         integer                default 5,
  migration_complexity       varchar(20),
  migration_wave             integer,
  sixr_ready                 varchar(50),
  dependencies               json,
  related_assets             json,
  discovery_method           varchar(50),
  discovery_source           varchar(100),
  discovery_timestamp        timestamptz,
  cpu_utilization_percent    double precision,
  memory_utilization_percent double precision,
  disk_iops                  double precision,
  network_throughput_mbps    double precision,
  completeness_score         double precision,
  quality_score              double precision,
  current_monthly_cost       double precision,
  estimated_cloud_cost       double precision,
  imported_by                uuid                   references migration.users (id),
  imported_at                timestamptz,
  source_filename            varchar(255),
  raw_data                   json,
  field_mappings_used        json,
  is_mock                    boolean                not null default false,
  created_at                 timestamptz            default now(),
  updated_at                 timestamptz,
  created_by                 uuid                   references migration.users (id),
  updated_by                 uuid                   references migration.users (id),
  migration_status           migration.assetstatus  default 'DISCOVERED',

  constraint assets_engagement_id_name_key unique (engagement_id, name),
  constraint assets_sizes_check check (cpu_cores >= 0 and memory_gb >= 0 and storage_gb >= 0),
  constraint assets_criticality_check check (criticality in ('Low', 'Medium', 'High', 'Critical')),
  constraint assets_business_criticality_check check (business_criticality in ('low', 'medium', 'high', 'critical')),
  constraint assets_mapping_status_check check (mapping_status in ('pending', 'in_progress', 'completed')),
  constraint assets_migration_priority_check check (migration_priority between 1 and 10),
  constraint assets_migration_complexity_check check (migration_complexity in ('Low', 'Medium', 'High')),
  constraint assets_migration_wave_check check (migration_wave > 0),
  constraint assets_sixr_ready_check check (sixr_ready in ('Ready', 'Needs Analysis', 'Not Applicable')),
  constraint assets_discovery_method_check check (
    discovery_method in ('network_scan', 'agent_scan', 'snmp_scan', 'manual_entry', 'api_integration', 'import')
  ),
  constraint assets_cpu_utilization_percent_check check (cpu_utilization_percent between 0 and 100),
  constraint assets_memory_utilization_percent_check check (memory_utilization_percent between 0 and 100),
  constraint assets_throughput_check check (disk_iops >= 0 and network_throughput_mbps >= 0),
  constraint assets_scores_check check (completeness_score >= 0 and quality_score >= 0),
  constraint assets_costs_check check (current_monthly_cost >= 0 and estimated_cloud_cost >= 0)
);
comment on table migration.assets is 'Servers, databases, applications and devices of an engagement, as found and as planned.';
comment on column migration.assets.asset_name is 'Name in the source system; name is the one used here.';
comment on column migration.assets.criticality is
  'Capitalised, unlike business_criticality: kept as the inventory tools write it.';
comment on column migration.assets.status is
  'State of the asset itself, open; its way through the migration stands in migration_status.';
comment on column migration.assets.migration_wave is
  'Number of the wave, not a key: see migration_waves (engagement_id, wave_number).';
comment on column migration.assets.sixr_ready is 'Whether enough is known for a 6R analysis.';
comment on column migration.assets.dependencies is 'As reported by the source; the resolved ones stand in asset_dependencies.';

create index assets_client_account_id_idx on migration.assets (client_account_id);
create index assets_session_id_idx on migration.assets (session_id);
create index assets_migration_id_idx on migration.assets (migration_id);
create index assets_name_idx on migration.assets (name);
create index assets_hostname_idx on migration.assets (hostname);
create index assets_asset_type_idx on migration.assets (asset_type);
create index assets_environment_idx on migration.assets (environment);
create index assets_status_idx on migration.assets (status);
create index assets_mapping_status_idx on migration.assets (mapping_status);
create index assets_imported_by_idx on migration.assets (imported_by);
create index assets_is_mock_idx on migration.assets (is_mock);
create index assets_created_by_idx on migration.assets (created_by);
create index assets_updated_by_idx on migration.assets (updated_by);
create index assets_migration_status_idx on migration.assets (migration_status);
