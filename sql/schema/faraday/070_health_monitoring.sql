-- Health monitoring.

create table faraday.emergency_contacts (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer      not null references faraday.students (id),
  contact_name          varchar(100) not null,
  contact_relationship  varchar(50),
  phone_number          varchar(20),
  email                 varchar(100),
  address               text,
  contact_notes         text,
  contact_metadata      json,

  constraint emergency_contacts_natural_key unique (student_id, contact_name)
);
comment on table faraday.emergency_contacts is 'Contacts per student.';

create table faraday.fitness_assessments (
  id                  serial           primary key,
  student_id          integer          not null references faraday.student_health (id),
  assessment_date     timestamp        not null,
  assessment_type     varchar(50)      not null,
  score               double precision,
  assessment_notes    text,
  assessment_metadata json,
  created_at          timestamp        default now(),
  updated_at          timestamp        default now()
);
comment on table faraday.fitness_assessments is 'Fitness test scores.';

create index fitness_assessments_student_id_idx on faraday.fitness_assessments (student_id);

create table faraday.fitness_health_metric_history (
  id            serial           primary key,
  metric_id     integer          not null references faraday.fitness_health_metrics (id) on delete cascade,
  student_id    integer          not null references faraday.students (id) on delete cascade,
  old_value     double precision not null,
  new_value     double precision not null,
  change_reason varchar(255),
  timestamp     timestamp        not null default now(),
  created_at    timestamp        default now()
);
comment on table faraday.fitness_health_metric_history is 'Changes of health-fitness readings.';

create index fitness_health_metric_history_metric_id_idx on faraday.fitness_health_metric_history (metric_id);
create index fitness_health_metric_history_student_id_idx on faraday.fitness_health_metric_history (student_id);

create table faraday.fitness_metrics (
  id              serial           primary key,
  student_id      integer          not null references faraday.students (id) on delete cascade,
  metric_type     varchar(50)      not null,
  value           double precision not null,
  unit            varchar(20)      not null,
  timestamp       timestamp        not null default now(),
  notes           text,
  metric_metadata json,
  created_at      timestamp        default now(),
  updated_at      timestamp        default now()
);
comment on table faraday.fitness_metrics is 'Fitness readings per student.';

create index fitness_metrics_student_id_idx on faraday.fitness_metrics (student_id);

create table faraday.fitness_metric_history (
  id            serial           primary key,
  metric_id     integer          not null references faraday.fitness_metrics (id) on delete cascade,
  student_id    integer          not null references faraday.students (id) on delete cascade,
  old_value     double precision not null,
  new_value     double precision not null,
  change_reason varchar(255),
  timestamp     timestamp        not null default now(),
  created_at    timestamp        default now()
);
comment on table faraday.fitness_metric_history is 'Changes of fitness readings.';

create index fitness_metric_history_metric_id_idx on faraday.fitness_metric_history (metric_id);
create index fitness_metric_history_student_id_idx on faraday.fitness_metric_history (student_id);

create table faraday.health_conditions (
  id                    serial       primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  student_id            integer      not null references faraday.students (id),
  condition_name        varchar(100) not null,
  description           text,
  severity              varchar(20)  not null,
  diagnosis_date        timestamp,
  treatment             text,
  restrictions          text,
  notes                 text,
  created_at            timestamp    default now(),
  updated_at            timestamp    default now()
);
comment on table faraday.health_conditions is 'Conditions per student.';

create index health_conditions_student_id_idx on faraday.health_conditions (student_id);

create table faraday.health_alerts (
  id                    serial                  primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  student_id            integer                 not null references faraday.students (id),
  condition_id          integer                 references faraday.health_conditions (id),
  alert_type            faraday.alert_type_enum not null,
  message               text                    not null,
  severity              varchar(20)             not null,
  is_active             boolean                 default true,
  resolved_at           timestamp,
  notes                 text,
  created_at            timestamp               default now(),
  updated_at            timestamp               default now()
);
comment on table faraday.health_alerts is 'Warnings raised per student.';

create index health_alerts_student_id_idx on faraday.health_alerts (student_id);

create table faraday.health_checks (
  id                    serial                  primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  student_id            integer                 not null references faraday.students (id),
  check_type            faraday.check_type_enum not null,
  status                varchar(20)             not null,
  performed_at          timestamp               not null,
  performed_by          integer                 not null references faraday.users (id),
  notes                 text,
  created_at            timestamp               default now(),
  updated_at            timestamp               default now()
);
comment on table faraday.health_checks is 'Health screenings per student.';

create index health_checks_performed_by_idx on faraday.health_checks (performed_by);
create index health_checks_student_id_idx on faraday.health_checks (student_id);

create table faraday.health_metrics (
  id                    serial           primary key,
  student_id            integer          not null references faraday.students (id),
  metric_type           varchar(50)      not null,
  value                 double precision not null,
  unit                  varchar(20)      not null,
  recorded_at           timestamp        not null,
  metric_metadata       json,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  notes                 text,
  created_at            timestamp        default now(),
  updated_at            timestamp        default now()
);
comment on table faraday.health_metrics is 'Health readings per student.';

create index health_metrics_student_id_idx on faraday.health_metrics (student_id);

create table faraday.health_metric_history (
  id                    serial           primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  metric_id             integer          not null references faraday.health_metrics (id),
  value                 double precision not null,
  recorded_at           timestamp        not null,
  notes                 text,
  created_at            timestamp        default now(),
  updated_at            timestamp        default now()
);
comment on table faraday.health_metric_history is 'Past values of a reading.';

create index health_metric_history_metric_id_idx on faraday.health_metric_history (metric_id);

create table faraday.health_metric_thresholds (
  id                 serial           primary key,
  student_id         integer          not null references faraday.student_health (id),
  metric_type        varchar          not null,
  min_value          double precision,
  max_value          double precision,
  threshold_metadata json,
  created_at         timestamp        default now(),
  updated_at         timestamp        default now(),
  metric_id          integer          not null references faraday.health_metrics (id),
  unit               varchar,

  constraint health_metric_thresholds_natural_key unique (student_id, metric_type)
);
comment on table faraday.health_metric_thresholds is 'Allowed range of a reading.';

create table faraday.medical_conditions (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer      not null references faraday.students (id),
  condition_name        varchar(100) not null,
  diagnosis_date        timestamp,
  severity              varchar(20),
  treatment             text,
  condition_notes       text,
  condition_metadata    json
);
comment on table faraday.medical_conditions is 'Diagnoses per student.';

create index medical_conditions_student_id_idx on faraday.medical_conditions (student_id);
