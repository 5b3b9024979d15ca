-- Safety core.

create table faraday.activity_injury_preventions (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  activity_id           integer   not null references faraday.activities (id),
  prevention_id         integer   not null references faraday.injury_preventions (id),
  priority              integer,
  prevention_metadata   json,

  constraint activity_injury_preventions_natural_key unique (activity_id, prevention_id)
);
comment on table faraday.activity_injury_preventions is 'Activity to prevention links.';

create table faraday.environmental_conditions (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  activity_id           integer          not null references faraday.activities (id),
  temperature           double precision,
  humidity              double precision,
  wind_speed            double precision,
  precipitation         varchar(50),
  air_quality           varchar(50),
  condition_metadata    json
);
comment on table faraday.environmental_conditions is 'Weather and air readings.';

create index environmental_conditions_activity_id_idx on faraday.environmental_conditions (activity_id);

create table faraday.environmental_alerts (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  condition_id          integer     not null references faraday.environmental_conditions (id),
  alert_type            varchar(50) not null,
  severity              varchar(20) default 'LOW',
  message               text        not null,
  is_active             boolean     default true,
  alert_metadata        json
);
comment on table faraday.environmental_alerts is 'Warnings on conditions.';

create index environmental_alerts_condition_id_idx on faraday.environmental_alerts (condition_id);

create table faraday.environmental_checks (
  id                     serial           primary key,
  class_id               integer          not null references faraday.physical_education_classes (id),
  check_date             timestamp,
  temperature            double precision,
  humidity               double precision,
  air_quality            double precision,
  surface_conditions     json,
  lighting               double precision,
  equipment_condition    json,
  environmental_metadata json,
  created_at             timestamp        default now(),
  updated_at             timestamp        default now()
);
comment on table faraday.environmental_checks is 'Checks of class surroundings.';

create index environmental_checks_class_id_idx on faraday.environmental_checks (class_id);

create table faraday.equipment_base (
  id                serial                        primary key,
  name              varchar(100)                  not null,
  type              varchar(50)                   not null,
  status            faraday.equipment_status_enum default 'AVAILABLE',
  last_maintenance  timestamp,
  next_maintenance  timestamp,
  maintenance_notes text
);
comment on table faraday.equipment_base is 'Common fields of gear.';

create table faraday.equipment_checks (
  id                 serial           primary key,
  class_id           integer          not null references faraday.physical_education_classes (id),
  equipment_id       varchar(100)     not null,
  check_date         timestamp        not null,
  maintenance_status boolean          not null,
  damage_status      boolean          not null,
  age_status         boolean          not null,
  last_maintenance   timestamp,
  purchase_date      timestamp,
  max_age_years      double precision,
  equipment_metadata json
);
comment on table faraday.equipment_checks is 'Gear inspections per class.';

create index equipment_checks_class_id_idx on faraday.equipment_checks (class_id);

create table faraday.physical_education_environmental_checks (
  id                  serial           primary key,
  class_id            integer          not null references faraday.physical_education_classes (id),
  check_date          timestamp        not null,
  checked_by          integer          not null references faraday.users (id),
  temperature         double precision,
  humidity            double precision,
  air_quality         varchar(20),
  lighting_conditions varchar(20),
  surface_condition   varchar(20),
  weather_conditions  varchar(20),
  status              varchar(20)      default 'PASS',
  notes               text
);
comment on table faraday.physical_education_environmental_checks is 'Gym surroundings checks.';

create index physical_education_environmental_checks_checked_by_idx on faraday.physical_education_environmental_checks (checked_by);
create index physical_education_environmental_checks_class_id_idx on faraday.physical_education_environmental_checks (class_id);

create table faraday.safety_checks (
  id                 serial       primary key,
  equipment_id       integer      references faraday.equipment (id),
  class_id           integer      references faraday.physical_education_classes (id),
  activity_id        integer      references faraday.activities (id),
  check_type         varchar(50),
  check_date         timestamp    not null,
  checked_by         integer      not null references faraday.users (id),
  performed_by       integer      references faraday.users (id),
  status             varchar(20)  default 'PASS',
  description        text,
  priority           varchar(20),
  assigned_to        varchar(100),
  due_date           timestamp,
  completed_date     timestamp,
  location           varchar(100),
  equipment_involved text,
  risk_level         varchar(20),
  notes              text,
  results            json,
  check_metadata     json
);
comment on table faraday.safety_checks is 'Safety inspections.';

create index safety_checks_activity_id_idx on faraday.safety_checks (activity_id);
create index safety_checks_checked_by_idx on faraday.safety_checks (checked_by);
create index safety_checks_class_id_idx on faraday.safety_checks (class_id);
create index safety_checks_equipment_id_idx on faraday.safety_checks (equipment_id);
create index safety_checks_performed_by_idx on faraday.safety_checks (performed_by);

create table faraday.safety_incident_base (
  id                 serial                         primary key,
  type               faraday.incident_type_enum     not null,
  severity           faraday.incident_severity_enum not null,
  description        text                           not null,
  location           varchar(100)                   not null,
  student_id         integer                        references faraday.students (id),
  teacher_id         integer                        not null references faraday.users (id),
  equipment_id       integer                        references faraday.equipment (id),
  action_taken       text                           not null,
  follow_up_required boolean                        default false,
  follow_up_notes    text
);
comment on table faraday.safety_incident_base is 'Common fields of incidents.';

create index safety_incident_base_equipment_id_idx on faraday.safety_incident_base (equipment_id);
create index safety_incident_base_student_id_idx on faraday.safety_incident_base (student_id);
create index safety_incident_base_teacher_id_idx on faraday.safety_incident_base (teacher_id);

create table faraday.safety_incidents (
  id                 serial       primary key,
  student_id         integer      not null references faraday.students (id),
  activity_id        integer      not null references faraday.activities (id),
  protocol_id        integer      references faraday.safety_protocols (id),
  incident_date      timestamp    not null,
  incident_type      varchar(50)  not null,
  severity           varchar(20)  not null,
  description        text,
  location           varchar(100),
  teacher_id         integer      references faraday.users (id),
  equipment_id       integer      references faraday.equipment (id),
  action_taken       text,
  follow_up_required boolean      default false,
  follow_up_notes    text,
  incident_metadata  json
);
comment on table faraday.safety_incidents is 'Incidents in activities.';

create index safety_incidents_activity_id_idx on faraday.safety_incidents (activity_id);
create index safety_incidents_equipment_id_idx on faraday.safety_incidents (equipment_id);
create index safety_incidents_protocol_id_idx on faraday.safety_incidents (protocol_id);
create index safety_incidents_student_id_idx on faraday.safety_incidents (student_id);
create index safety_incidents_teacher_id_idx on faraday.safety_incidents (teacher_id);
