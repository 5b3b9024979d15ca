-- Progress tracking.

create table faraday.exercise_progress (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer   not null references faraday.students (id),
  exercise_id           integer   not null references faraday.exercises (id),
  progress_date         timestamp not null,
  progress_metadata     json
);
comment on table faraday.exercise_progress is 'Exercise progress per student.';

create index exercise_progress_exercise_id_idx on faraday.exercise_progress (exercise_id);
create index exercise_progress_student_id_idx on faraday.exercise_progress (student_id);

create table faraday.exercise_metrics (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  progress_id           integer          not null references faraday.exercise_progress (id),
  metric_name           varchar(100)     not null,
  value                 double precision,
  unit                  varchar(20),
  metric_metadata       json
);
comment on table faraday.exercise_metrics is 'Values of exercise progress.';

create index exercise_metrics_progress_id_idx on faraday.exercise_metrics (progress_id);

create table faraday.exercise_progress_notes (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  student_id            integer   not null references faraday.students (id),
  exercise_id           integer   not null references faraday.exercises (id),
  note_date             timestamp not null,
  note_text             text      not null,
  created_at            timestamp default now(),
  updated_at            timestamp default now()
);
comment on table faraday.exercise_progress_notes is 'Notes on exercise progress.';

create index exercise_progress_notes_exercise_id_idx on faraday.exercise_progress_notes (exercise_id);
create index exercise_progress_notes_student_id_idx on faraday.exercise_progress_notes (student_id);

create table faraday.exercise_progressions (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  exercise_id           integer   not null references faraday.exercises (id),
  student_id            integer   not null references faraday.students (id),
  current_level         integer   not null default 1,
  next_level            integer,
  progress_notes        text,
  created_at            timestamp default now(),
  updated_at            timestamp default now()
);
comment on table faraday.exercise_progressions is 'Exercise levels per student.';

create index exercise_progressions_exercise_id_idx on faraday.exercise_progressions (exercise_id);
create index exercise_progressions_student_id_idx on faraday.exercise_progressions (student_id);

create table faraday.performance_thresholds (
  id                 serial           primary key,
  metadata           json,
  metric_type        varchar          not null,
  min_value          double precision,
  max_value          double precision,
  threshold_metadata json,

  constraint performance_thresholds_natural_key unique (metric_type)
);
comment on table faraday.performance_thresholds is 'Min and max per metric.';

create table faraday.progress (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  created_by            varchar,
  updated_by            varchar,
  audit_trail           json                     default '[]',
  last_audit_at         timestamp,
  audit_status          varchar,
  is_valid              boolean                  not null default true,
  validation_errors     json,
  last_validated_at     timestamp,
  validation_score      double precision,
  validation_history    json                     default '[]',
  student_id            integer                  not null references faraday.students (id),
  tracking_period       varchar                  not null,
  start_date            timestamp                not null,
  end_date              timestamp,
  progress_metrics      json                     not null,
  baseline_data         json                     not null,
  current_data          json                     not null,
  improvement_rate      double precision,
  fitness_metrics       json,
  skill_assessments     json,
  attendance_record     json,
  goals_progress        json,
  challenges_faced      json,
  support_provided      json,
  next_evaluation_date  timestamp,
  is_on_track           boolean                  default true,
  strength_score        double precision,
  endurance_score       double precision,
  flexibility_score     double precision,
  coordination_score    double precision
);
comment on table faraday.progress is 'Student progress per period.';

create index ix_progress_start_date on faraday.progress (start_date);
create index ix_progress_student_id on faraday.progress (student_id);

create table faraday.progress_goals (
  id                    serial                   primary key,
  student_id            integer                  not null references faraday.students (id),
  activity_id           integer                  not null references faraday.activities (id),
  goal_type             varchar                  not null,
  target_value          double precision         not null,
  current_value         double precision,
  deadline              timestamp,
  is_achieved           boolean                  default false,
  progress_percentage   double precision         default 0.0,
  notes                 varchar,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(255)             not null,
  description           varchar(1000),
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  created_by            varchar,
  updated_by            varchar,
  audit_trail           json                     default '[]',
  last_audit_at         timestamp,
  audit_status          varchar,
  is_valid              boolean                  not null default true,
  validation_errors     json,
  last_validated_at     timestamp,
  validation_score      double precision,
  validation_history    json                     default '[]',
  progress_id           integer                  not null references faraday.progress (id),
  target_date           timestamp                not null,
  achieved_date         timestamp,
  target_metrics        json                     not null,
  achieved_metrics      json,
  priority              varchar                  not null default 'medium',
  difficulty_level      varchar                  not null default 'moderate',
  prerequisites         json,
  next_steps            json
);
comment on table faraday.progress_goals is 'Aims with deadlines.';

create index ix_progress_goals_progress_id on faraday.progress_goals (progress_id);
create index progress_goals_activity_id_idx on faraday.progress_goals (activity_id);
create index progress_goals_student_id_idx on faraday.progress_goals (student_id);

create table faraday.progress_tracking (
  id                 serial           primary key,
  student_id         integer          not null references faraday.students (id),
  activity_id        integer          not null references faraday.activities (id),
  timestamp          timestamp        not null default now(),
  completion_time    double precision,
  accuracy           double precision,
  effort_level       double precision,
  form_score         double precision,
  additional_metrics json,
  notes              text,
  created_at         timestamp        default now(),
  updated_at         timestamp        default now()
);
comment on table faraday.progress_tracking is 'Attempts with scores.';

create index progress_tracking_activity_id_idx on faraday.progress_tracking (activity_id);
create index progress_tracking_student_id_idx on faraday.progress_tracking (student_id);

create table faraday.progress_metrics (
  id           serial           primary key,
  progress_id  integer          not null references faraday.progress_tracking (id),
  metric_type  varchar(50)      not null,
  metric_value double precision not null,
  unit         varchar(20),
  timestamp    timestamp        not null default now(),
  context_data json,
  created_at   timestamp        default now()
);
comment on table faraday.progress_metrics is 'Values of a progress period.';

create index progress_metrics_progress_id_idx on faraday.progress_metrics (progress_id);

create table faraday.routine_progress (
  id                serial    primary key,
  student_id        integer   not null references faraday.students (id),
  routine_id        integer   not null references faraday.physical_education_routines (id),
  progress_date     timestamp not null,
  progress_metadata json
);
comment on table faraday.routine_progress is 'Routine progress per student.';

create index routine_progress_routine_id_idx on faraday.routine_progress (routine_id);
create index routine_progress_student_id_idx on faraday.routine_progress (student_id);

create table faraday.routine_metrics (
  id              serial           primary key,
  progress_id     integer          not null references faraday.routine_progress (id),
  metric_name     varchar(100)     not null,
  value           double precision,
  unit            varchar(20),
  metric_metadata json
);
comment on table faraday.routine_metrics is 'Values of routine progress.';

create index routine_metrics_progress_id_idx on faraday.routine_metrics (progress_id);

create table faraday.tracking_history (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  tracking_id           integer     not null references faraday.activity_tracking (id),
  history_date          timestamp   not null default now(),
  history_type          varchar(50) not null,
  history_description   text,
  history_metadata      json
);
comment on table faraday.tracking_history is 'Events of a tracked activity.';

create index tracking_history_tracking_id_idx on faraday.tracking_history (tracking_id);

create table faraday.tracking_metrics (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  tracking_id           integer          not null references faraday.activity_tracking (id),
  metric_type           varchar(50)      not null,
  metric_value          double precision,
  metric_unit           varchar(20),
  metric_notes          text,
  metric_metadata       json
);
comment on table faraday.tracking_metrics is 'Values of a tracked activity.';

create index tracking_metrics_tracking_id_idx on faraday.tracking_metrics (tracking_id);

create table faraday.tracking_status (
  id                    serial              primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  tracking_id           integer             not null references faraday.activity_tracking (id),
  status                faraday.status_enum not null,
  status_date           timestamp           not null default now(),
  status_notes          text,
  status_metadata       json
);
comment on table faraday.tracking_status is 'States of a tracked activity.';

create index tracking_status_tracking_id_idx on faraday.tracking_status (tracking_id);
