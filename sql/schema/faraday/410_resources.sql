-- Resources.

create table faraday.resource_alerts (
  id              serial                   primary key,
  status          faraday.base_status_enum not null default 'ACTIVE',
  is_active       boolean                  default true,
  metadata        json,
  alert_type      varchar                  not null,
  description     varchar                  not null,
  action_taken    varchar,
  action_result   varchar,
  resolved        boolean                  default false,
  user_id         integer                  references faraday.users (id),
  project_id      integer                  references faraday.dashboard_projects (id),
  organization_id integer                  references faraday.organizations (id),
  created_at      timestamp                default now(),
  updated_at      timestamp                default now(),
  resolved_at     timestamp
);
comment on table faraday.resource_alerts is 'Warnings on resources.';

create index resource_alerts_organization_id_idx on faraday.resource_alerts (organization_id);
create index resource_alerts_project_id_idx on faraday.resource_alerts (project_id);
create index resource_alerts_user_id_idx on faraday.resource_alerts (user_id);

create table faraday.resource_events (
  id              serial                       primary key,
  status          faraday.base_status_enum     not null default 'ACTIVE',
  is_active       boolean                      default true,
  metadata        json,
  event_type      varchar                      not null,
  severity        varchar                      not null,
  resource_id     varchar                      not null,
  resource_type   faraday.resource_type_enum   not null,
  metric_type     faraday.resource_metric_enum not null,
  details         json,
  created_at      timestamp                    default now(),
  user_id         integer                      references faraday.users (id),
  project_id      integer                      references faraday.dashboard_projects (id),
  organization_id integer                      references faraday.organizations (id)
);
comment on table faraday.resource_events is 'Events on resources.';

create index resource_events_organization_id_idx on faraday.resource_events (organization_id);
create index resource_events_project_id_idx on faraday.resource_events (project_id);
create index resource_events_user_id_idx on faraday.resource_events (user_id);

create table faraday.resource_management_sharing (
  id                          serial                     primary key,
  status                      faraday.base_status_enum   not null default 'ACTIVE',
  is_active                   boolean                    default true,
  metadata                    json,
  resource_id                 varchar                    not null,
  resource_type               faraday.resource_type_enum not null,
  sharing_type                varchar                    not null,
  sharing_permissions         json                       not null,
  sharing_scope               varchar                    not null,
  expires_at                  timestamp,
  owner_id                    integer                    not null references faraday.users (id),
  shared_with_user_id         integer                    references faraday.users (id),
  shared_with_project_id      integer                    references faraday.dashboard_projects (id),
  shared_with_organization_id integer                    references faraday.organizations (id),
  created_at                  timestamp                  default now(),
  updated_at                  timestamp                  default now()
);
comment on table faraday.resource_management_sharing is 'Resources shared between owners.';

create index resource_management_sharing_owner_id_idx on faraday.resource_management_sharing (owner_id);
create index resource_management_sharing_shared_with_organization_id_idx on faraday.resource_management_sharing (shared_with_organization_id);
create index resource_management_sharing_shared_with_project_id_idx on faraday.resource_management_sharing (shared_with_project_id);
create index resource_management_sharing_shared_with_user_id_idx on faraday.resource_management_sharing (shared_with_user_id);

create table faraday.resource_management_usage (
  id              serial                       primary key,
  metadata        json,
  resource_id     varchar                      not null,
  resource_type   faraday.resource_type_enum   not null,
  metric_type     faraday.resource_metric_enum not null,
  value           double precision             not null,
  unit            varchar                      not null,
  timestamp       timestamp                    not null,
  user_id         integer                      references faraday.users (id),
  project_id      integer                      references faraday.dashboard_projects (id),
  organization_id integer                      references faraday.organizations (id),
  created_at      timestamp                    default now(),
  updated_at      timestamp                    default now()
);
comment on table faraday.resource_management_usage is 'Resource use readings.';

create index resource_management_usage_organization_id_idx on faraday.resource_management_usage (organization_id);
create index resource_management_usage_project_id_idx on faraday.resource_management_usage (project_id);
create index resource_management_usage_user_id_idx on faraday.resource_management_usage (user_id);

create table faraday.resource_optimization_events (
  id              serial                       primary key,
  status          faraday.base_status_enum     not null default 'ACTIVE',
  is_active       boolean                      default true,
  metadata        json,
  event_type      varchar                      not null,
  severity        varchar                      not null,
  resource_id     varchar                      not null,
  resource_type   faraday.resource_type_enum   not null,
  metric_type     faraday.resource_metric_enum not null,
  description     varchar                      not null,
  action_taken    varchar,
  action_result   varchar,
  detected_at     timestamp                    default now(),
  resolved_at     timestamp,
  user_id         integer                      references faraday.users (id),
  project_id      integer                      references faraday.dashboard_projects (id),
  organization_id integer                      references faraday.organizations (id)
);
comment on table faraday.resource_optimization_events is 'Tuning events.';

create index resource_optimization_events_organization_id_idx on faraday.resource_optimization_events (organization_id);
create index resource_optimization_events_project_id_idx on faraday.resource_optimization_events (project_id);
create index resource_optimization_events_user_id_idx on faraday.resource_optimization_events (user_id);

create table faraday.resource_optimization_recommendations (
  id                serial                       primary key,
  status            faraday.base_status_enum     not null default 'ACTIVE',
  is_active         boolean                      default true,
  metadata          json,
  resource_type     faraday.resource_type_enum   not null,
  metric_type       faraday.resource_metric_enum not null,
  current_value     double precision             not null,
  recommended_value double precision             not null,
  potential_savings double precision,
  confidence_score  double precision,
  recommendation    varchar                      not null,
  applied_at        timestamp,
  applied           boolean                      default false,
  user_id           integer                      references faraday.users (id),
  project_id        integer                      references faraday.dashboard_projects (id),
  organization_id   integer                      references faraday.organizations (id),
  created_at        timestamp                    default now(),
  updated_at        timestamp                    default now()
);
comment on table faraday.resource_optimization_recommendations is 'Advised resource changes.';

create index resource_optimization_recommendations_user_id_idx on faraday.resource_optimization_recommendations (user_id);

create table faraday.resource_optimizations (
  id                serial                       primary key,
  status            faraday.base_status_enum     not null default 'ACTIVE',
  is_active         boolean                      default true,
  metadata          json,
  resource_type     faraday.resource_type_enum   not null,
  metric_type       faraday.resource_metric_enum not null,
  current_value     double precision             not null,
  recommended_value double precision             not null,
  potential_savings double precision,
  confidence_score  double precision,
  recommendation    varchar                      not null,
  applied_at        timestamp,
  applied           boolean                      default false,
  user_id           integer                      references faraday.users (id),
  project_id        integer                      references faraday.dashboard_projects (id),
  organization_id   integer                      references faraday.organizations (id),
  created_at        timestamp                    default now(),
  updated_at        timestamp                    default now()
);
comment on table faraday.resource_optimizations is 'Resource changes.';

create index resource_optimizations_user_id_idx on faraday.resource_optimizations (user_id);

create table faraday.resource_thresholds (
  id              serial                       primary key,
  status          faraday.base_status_enum     not null default 'ACTIVE',
  metadata        json,
  resource_type   faraday.resource_type_enum   not null,
  metric_type     faraday.resource_metric_enum not null,
  threshold_value double precision             not null,
  threshold_type  varchar                      not null,
  action          varchar                      not null,
  is_active       boolean                      default true,
  user_id         integer                      references faraday.users (id),
  project_id      integer                      references faraday.dashboard_projects (id),
  organization_id integer                      references faraday.organizations (id),
  created_at      timestamp                    default now(),
  updated_at      timestamp                    default now()
);
comment on table faraday.resource_thresholds is 'Limits on resource use.';

create index resource_thresholds_user_id_idx on faraday.resource_thresholds (user_id);
