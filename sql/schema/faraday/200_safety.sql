-- Safety.

create table faraday.physical_education_safety_alerts (
  id               serial      primary key,
  alert_type       varchar(50) not null,
  severity         varchar(20) default 'LOW',
  message          text        not null,
  recipients       text        not null,
  activity_id      integer     references faraday.activities (id),
  equipment_id     integer     references faraday.equipment (id),
  created_by       integer     references faraday.users (id),
  resolved_at      timestamp,
  resolution_notes text
);
comment on table faraday.physical_education_safety_alerts is 'Gym safety warnings.';

create index physical_education_safety_alerts_activity_id_idx on faraday.physical_education_safety_alerts (activity_id);
create index physical_education_safety_alerts_created_by_idx on faraday.physical_education_safety_alerts (created_by);

create table faraday.safety (
  id                    serial                  primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                varchar(50)             not null default 'active',
  activity_id           integer                 not null references faraday.activities (id),
  risk_level            faraday.risk_level_enum not null,
  safety_notes          varchar(1000),
  safety_metadata       json,

  constraint safety_natural_key unique (activity_id)
);
comment on table faraday.safety is 'Risk summary per activity.';

create table faraday.safety_alerts (
  id               serial      primary key,
  alert_type       varchar(50) not null,
  severity         varchar(20) default 'LOW',
  message          text        not null,
  recipients       text        not null,
  activity_id      integer     references faraday.activities (id),
  equipment_id     integer     references faraday.equipment (id),
  created_by       integer     references faraday.users (id),
  resolved_at      timestamp,
  resolution_notes text,
  created_at       timestamp   not null default now(),
  updated_at       timestamp   not null default now()
);
comment on table faraday.safety_alerts is 'Safety warnings.';

create index safety_alerts_activity_id_idx on faraday.safety_alerts (activity_id);
create index safety_alerts_created_by_idx on faraday.safety_alerts (created_by);

create table faraday.safety_checklists (
  id                 serial      primary key,
  activity_id        integer     not null references faraday.activities (id),
  checklist_date     timestamp   not null,
  checklist_type     varchar(50) not null,
  checklist_metadata json
);
comment on table faraday.safety_checklists is 'Checklists per activity.';

create index safety_checklists_activity_id_idx on faraday.safety_checklists (activity_id);

create table faraday.safety_checklist_items (
  id            serial       primary key,
  checklist_id  integer      not null references faraday.safety_checklists (id),
  item_name     varchar(100) not null,
  is_checked    boolean      default false,
  notes         text,
  item_metadata json,

  constraint safety_checklist_items_natural_key unique (checklist_id, item_name)
);
comment on table faraday.safety_checklist_items is 'Points on a checklist.';

create table faraday.safety_guidelines (
  id                       serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                     varchar(255)             not null,
  status                   faraday.base_status_enum not null default 'ACTIVE',
  is_active                boolean                  default true,
  metadata                 json,
  category                 varchar                  not null,
  description              varchar                  not null,
  guidelines               json                     not null,
  compliance_requirements  json,
  target_activities        json,
  equipment_requirements   json,
  training_requirements    json,
  supervision_requirements json,
  compliance_metrics       json,
  review_frequency         varchar,
  last_review_date         timestamp,
  next_review_date         timestamp,
  reference_materials      json,
  emergency_procedures     json,
  contact_information      json,

  constraint safety_guidelines_natural_key unique (name)
);
comment on table faraday.safety_guidelines is 'Safety rules by category.';

create table faraday.safety_measures (
  id                  serial      primary key,
  incident_id         integer     not null,
  measure_type        varchar(50) not null,
  description         text        not null,
  implementation_date timestamp   not null,
  measure_metadata    json
);
comment on table faraday.safety_measures is 'Measures after an incident.';

create index safety_measures_incident_id_idx on faraday.safety_measures (incident_id);

create table faraday.safety_protocols (
  id                 serial       primary key,
  name               varchar(100) not null,
  description        text         not null,
  category           varchar(50)  not null,
  requirements       text         not null,
  procedures         text         not null,
  emergency_contacts text,
  is_active          boolean      default true,
  last_reviewed      timestamp,
  reviewed_by        integer      references faraday.users (id),
  created_by         integer      references faraday.users (id),

  constraint safety_protocols_natural_key unique (name)
);
comment on table faraday.safety_protocols is 'Step-by-step safety procedures.';

create index safety_protocols_created_by_idx on faraday.safety_protocols (created_by);
create index safety_protocols_reviewed_by_idx on faraday.safety_protocols (reviewed_by);

create table faraday.safety_reports (
  id                    serial                             primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  equipment_id          integer                            not null references faraday.physical_education_equipment (id),
  reported_by           integer                            not null references faraday.users (id),
  report_type           varchar(50)                        not null,
  severity              faraday.final_incident_severity_enum not null,
  description           text                               not null,
  action_needed         text                               not null,
  is_resolved           boolean                            default false,
  resolved_at           timestamp,
  resolution_notes      text,
  images                json,
  report_metadata       json
);
comment on table faraday.safety_reports is 'Reports on equipment safety.';

create index safety_reports_reported_by_idx on faraday.safety_reports (reported_by);
