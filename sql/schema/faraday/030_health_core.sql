-- Health core.

create table faraday.fitness_health_metrics (
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
comment on table faraday.fitness_health_metrics is 'Health-fitness readings.';

create index fitness_health_metrics_student_id_idx on faraday.fitness_health_metrics (student_id);

create table faraday.general_health_metrics (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  metadata              json,
  student_id            integer          not null references faraday.students (id),
  metric_type           varchar          not null,
  value                 double precision not null,
  unit                  varchar          not null,
  notes                 varchar
);
comment on table faraday.general_health_metrics is 'General readings per student.';

create index ix_general_health_metrics_metric_type on faraday.general_health_metrics (metric_type);
create index general_health_metrics_student_id_idx on faraday.general_health_metrics (student_id);

create table faraday.general_health_metric_history (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  metric_id             integer          not null references faraday.general_health_metrics (id) on delete cascade,
  value                 double precision not null,
  recorded_at           timestamp        not null default now(),
  notes                 varchar
);
comment on table faraday.general_health_metric_history is 'Past general readings.';

create index general_health_metric_history_metric_id_idx on faraday.general_health_metric_history (metric_id);

create table faraday.nutrition_plans (
  id                    serial           primary key,
  student_id            integer          not null references faraday.students (id),
  title                 varchar          not null,
  description           varchar          not null,
  start_date            timestamp        not null,
  end_date              timestamp        not null,
  dietary_restrictions  json,
  calorie_target        integer,
  macronutrient_targets json,
  hydration_target      double precision,
  special_instructions  varchar,
  created_at            timestamp        default now(),
  updated_at            timestamp        default now()
);
comment on table faraday.nutrition_plans is 'Nutrition plans per student.';

create index nutrition_plans_student_id_idx on faraday.nutrition_plans (student_id);

create table faraday.physical_education_student_health_health_records (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer          not null references faraday.students (id),
  record_date           timestamp        not null,
  height                double precision,
  weight                double precision,
  bmi                   double precision,
  health_notes          text,
  health_metadata       json
);
comment on table faraday.physical_education_student_health_health_records is 'Height and weight records.';

create index physical_education_student_health_health_records_student_id_idx on faraday.physical_education_student_health_health_records (student_id);

create table faraday.student_health (
  id                    serial      primary key,
  first_name            varchar(50) not null,
  last_name             varchar(50) not null,
  date_of_birth         timestamp   not null,
  gender                varchar(20),
  grade_level           varchar(20),
  student_metadata      json,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer     not null references faraday.students (id),
  health_status         varchar(50),
  health_notes          text,
  health_metadata       json,

  constraint student_health_natural_key unique (student_id)
);
comment on table faraday.student_health is 'Health profile per student.';

create table faraday.physical_education_student_student_health_records (
  id              serial           primary key,
  student_id      integer          not null references faraday.student_health (id),
  record_date     timestamp        not null,
  height          double precision,
  weight          double precision,
  bmi             double precision,
  health_notes    text,
  health_metadata json,
  created_at      timestamp        default now(),
  updated_at      timestamp        default now()
);
comment on table faraday.physical_education_student_student_health_records is 'Second set of body records.';

create index physical_education_student_student_health_record_student_id_idx on faraday.physical_education_student_student_health_records (student_id);
