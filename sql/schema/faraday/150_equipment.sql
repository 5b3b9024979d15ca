-- Equipment.

create table faraday.equipment (
  id integer primary key
);
comment on table faraday.equipment is 'Gear, shares keys with base.';

create table faraday.equipment_categories (
  id                    serial       primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  name                  varchar(100) not null,
  description           text,
  parent_id             integer      references faraday.equipment_categories (id),
  created_at            timestamp    default now(),
  updated_at            timestamp    default now(),

  constraint equipment_categories_natural_key unique (name)
);
comment on table faraday.equipment_categories is 'Tree of gear categories.';

create table faraday.equipment_conditions (
  id                    serial       primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  name                  varchar(100) not null,
  description           text,
  severity              varchar(20)  not null,
  created_at            timestamp    default now(),
  updated_at            timestamp    default now(),

  constraint equipment_conditions_natural_key unique (name)
);
comment on table faraday.equipment_conditions is 'List of wear grades.';

create table faraday.equipment_maintenance (
  id               serial           primary key,
  equipment_id     integer          not null references faraday.equipment (id),
  maintenance_type varchar(100)     not null,
  description      text             not null,
  performed_by     varchar(100)     not null,
  cost             double precision,
  notes            text
);
comment on table faraday.equipment_maintenance is 'Service work on gear.';

create table faraday.equipment_status (
  id                    serial       primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  name                  varchar(100) not null,
  description           text,
  is_active             boolean      default true,
  created_at            timestamp    default now(),
  updated_at            timestamp    default now(),

  constraint equipment_status_natural_key unique (name)
);
comment on table faraday.equipment_status is 'List of gear states.';

create table faraday.equipment_types (
  id                    serial       primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  name                  varchar(100) not null,
  description           text,
  created_at            timestamp    default now(),
  updated_at            timestamp    default now(),

  constraint equipment_types_natural_key unique (name)
);
comment on table faraday.equipment_types is 'List of gear kinds.';

create table faraday.physical_education_equipment (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(100) not null,
  description           text,
  quantity              integer      default 0,
  condition             varchar(20),
  condition_id          integer      references faraday.equipment_conditions (id),
  location              varchar(100),
  equipment_metadata    json,
  category_id           integer      references faraday.equipment_categories (id),

  constraint physical_education_equipment_natural_key unique (name)
);
comment on table faraday.physical_education_equipment is 'Gym gear with quantities.';

create table faraday.equipment_usage (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  equipment_id          integer   not null references faraday.physical_education_equipment (id),
  activity_id           integer   not null references faraday.activities (id),
  usage_date            timestamp not null,
  quantity_used         integer,
  usage_notes           text,
  usage_metadata        json
);
comment on table faraday.equipment_usage is 'Gear used in activities.';

create index equipment_usage_activity_id_idx on faraday.equipment_usage (activity_id);

create table faraday.maintenance_records (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  equipment_id          integer          not null references faraday.physical_education_equipment (id),
  maintenance_date      timestamp        not null,
  maintenance_type      varchar(50)      not null,
  description           text,
  performed_by          varchar(100),
  maintainer_id         integer          references faraday.users (id),
  cost                  double precision,
  record_metadata       json,
  next_maintenance_date timestamp
);
comment on table faraday.maintenance_records is 'Service history.';

create index maintenance_records_maintainer_id_idx on faraday.maintenance_records (maintainer_id);

create table faraday.physical_education_equipment_maintenance (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  equipment_id          integer          not null references faraday.physical_education_equipment (id),
  maintenance_date      timestamp        not null,
  maintenance_type      varchar(50)      not null,
  description           text,
  cost                  double precision,
  performed_by          varchar(100),
  maintenance_metadata  json
);
comment on table faraday.physical_education_equipment_maintenance is 'Service work on gym gear.';
