-- Fitness goals.

create table faraday.health_fitness_goals (
  id            serial           primary key,
  student_id    integer          not null references faraday.students (id) on delete cascade,
  goal_type     varchar(50)      not null,
  description   text             not null,
  target_value  double precision,
  current_value double precision,
  unit          varchar(20),
  start_date    timestamp        not null,
  target_date   timestamp,
  status        varchar(20)      not null default 'PLANNED',
  progress      double precision default 0.0,
  is_achieved   boolean          default false,
  goal_data     json,
  created_at    timestamp        default now(),
  updated_at    timestamp        default now()
);
comment on table faraday.health_fitness_goals is 'Health aims per student.';

create index health_fitness_goals_student_id_idx on faraday.health_fitness_goals (student_id);

create table faraday.fitness_goal_progress_detailed (
  id                  serial           primary key,
  fitness_goal_id     integer          not null references faraday.health_fitness_goals (id) on delete cascade,
  student_id          integer          not null references faraday.students (id) on delete cascade,
  progress_date       timestamp        not null default now(),
  progress_value      double precision not null,
  progress_percentage double precision not null,
  notes               varchar,
  evidence            json,
  metrics             json,
  created_at          timestamp        default now(),
  updated_at          timestamp        default now()
);
comment on table faraday.fitness_goal_progress_detailed is 'Goal progress with evidence.';

create index fitness_goal_progress_detailed_fitness_goal_id_idx on faraday.fitness_goal_progress_detailed (fitness_goal_id);
create index fitness_goal_progress_detailed_student_id_idx on faraday.fitness_goal_progress_detailed (student_id);

create table faraday.fitness_goal_progress_general (
  id              serial           primary key,
  goal_id         integer          not null references faraday.health_fitness_goals (id),
  value           double precision not null,
  date            timestamp        not null default now(),
  notes           varchar,
  is_milestone    boolean          default false,
  additional_data json,
  created_at      timestamp        default now()
);
comment on table faraday.fitness_goal_progress_general is 'Goal progress values.';

create index fitness_goal_progress_general_goal_id_idx on faraday.fitness_goal_progress_general (goal_id);

create table faraday.fitness_goals (
  id              serial           primary key,
  student_id      integer          not null references faraday.student_health (id),
  goal_type       varchar(50)      not null,
  category        varchar(50)      not null,
  description     text             not null,
  target_value    double precision,
  current_value   double precision,
  unit            varchar(20),
  start_date      timestamp        not null,
  target_date     timestamp,
  completion_date timestamp,
  status          varchar(50)      not null,
  priority        integer,
  progress        double precision,
  is_achieved     boolean,
  notes           text,
  goal_metadata   json,
  created_at      timestamp        default now(),
  updated_at      timestamp        default now()
);
comment on table faraday.fitness_goals is 'Fitness aims per student.';

create index fitness_goals_student_id_idx on faraday.fitness_goals (student_id);

create table faraday.health_fitness_goal_progress (
  id                  serial                   primary key,
  status              faraday.base_status_enum not null default 'ACTIVE',
  is_active           boolean                  default true,
  goal_id             integer                  not null,
  student_id          integer                  not null references faraday.students (id),
  progress_date       timestamp                not null default now(),
  progress_value      double precision         not null,
  progress_percentage double precision         not null,
  notes               varchar,
  evidence            json,
  metrics             json,
  created_at          timestamp                default now(),
  updated_at          timestamp                default now()
);
comment on table faraday.health_fitness_goal_progress is 'Progress towards health aims.';

create index ix_health_fitness_goal_progress_goal_id on faraday.health_fitness_goal_progress (goal_id);
create index ix_health_fitness_goal_progress_student_id on faraday.health_fitness_goal_progress (student_id);

create table faraday.health_fitness_health_alerts (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  student_id            integer                  not null references faraday.students (id),
  alert_type            varchar                  not null,
  severity              varchar                  not null,
  description           varchar                  not null,
  resolved_at           timestamp,
  action_taken          varchar,
  notes                 varchar
);
comment on table faraday.health_fitness_health_alerts is 'Fitness-side health warnings.';

create index ix_health_fitness_health_alerts_alert_type on faraday.health_fitness_health_alerts (alert_type);
create index health_fitness_health_alerts_student_id_idx on faraday.health_fitness_health_alerts (student_id);

create table faraday.health_fitness_health_checks (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  student_id            integer                  not null references faraday.students (id),
  check_type            varchar                  not null,
  performed_by          varchar                  not null,
  findings              json,
  recommendations       varchar
);
comment on table faraday.health_fitness_health_checks is 'Fitness-side screenings.';

create index ix_health_fitness_health_checks_check_type on faraday.health_fitness_health_checks (check_type);
create index health_fitness_health_checks_student_id_idx on faraday.health_fitness_health_checks (student_id);

create table faraday.health_fitness_health_conditions (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(255)             not null,
  description           varchar(1000),
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  student_id            integer                  not null references faraday.students (id),
  severity              varchar                  not null,
  diagnosis_date        timestamp                not null,
  treatment_plan        varchar,
  restrictions          json,
  notes                 varchar
);
comment on table faraday.health_fitness_health_conditions is 'Fitness-side conditions.';

create index health_fitness_health_conditions_student_id_idx on faraday.health_fitness_health_conditions (student_id);

create table faraday.health_fitness_metric_thresholds (
  id             serial                  primary key,
  metric_type    faraday.metrictype      not null,
  min_value      double precision,
  max_value      double precision,
  unit           faraday.measurementunit not null,
  age_group      varchar                 not null,
  gender         varchar,
  activity_level varchar,
  notes          varchar,
  created_at     timestamp               default now(),
  updated_at     timestamp               default now(),

  constraint health_fitness_metric_thresholds_natural_key unique (metric_type, age_group, gender)
);
comment on table faraday.health_fitness_metric_thresholds is 'Reading ranges by age group.';

create table faraday.health_fitness_progress_notes (
  id                     serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                 faraday.base_status_enum not null default 'ACTIVE',
  is_active              boolean                  default true,
  metadata               json,
  created_by             varchar,
  updated_by             varchar,
  audit_trail            json                     default '[]',
  last_audit_at          timestamp,
  audit_status           varchar,
  is_valid               boolean                  not null default true,
  validation_errors      json,
  last_validated_at      timestamp,
  validation_score       double precision,
  validation_history     json                     default '[]',
  progress_id            integer                  not null references faraday.progress (id),
  note_date              timestamp                default now(),
  note_type              varchar                  not null,
  note_period            varchar                  not null,
  note_data              json                     not null,
  performance_summary    json                     not null,
  achievement_highlights json,
  areas_for_improvement  json,
  recommendations        varchar,
  next_steps             varchar,
  parent_feedback        varchar,
  teacher_feedback       varchar,
  student_feedback       varchar,
  trend_analysis         json,
  comparative_metrics    json,
  risk_factors           json,
  success_factors        json
);
comment on table faraday.health_fitness_progress_notes is 'Notes on a progress period.';

create index ix_health_fitness_progress_notes_note_date on faraday.health_fitness_progress_notes (note_date);
create index ix_health_fitness_progress_notes_progress_id on faraday.health_fitness_progress_notes (progress_id);

create table faraday.student_health_fitness_goals (
  id              serial                             primary key,
  student_id      integer                            not null references faraday.student_health (id) on delete cascade,
  goal_type       faraday.student_health_fitness_goal_type_enum not null,
  category        faraday.student_health_fitness_goal_category_enum not null,
  timeframe       faraday.student_health_fitness_goal_timeframe_enum not null default 'SHORT_TERM',
  description     varchar(1000)                      not null,
  target_value    double precision,
  target_date     timestamp                          not null,
  completion_date timestamp,
  status          faraday.student_health_fitness_goal_status_enum not null default 'NOT_STARTED',
  priority        integer                            default 1,
  notes           text,
  goal_metadata   json,
  created_at      timestamp                          default now(),
  updated_at      timestamp                          default now()
);
comment on table faraday.student_health_fitness_goals is 'Aims in a health profile.';

create index student_health_fitness_goals_student_id_idx on faraday.student_health_fitness_goals (student_id);

create table faraday.student_health_goal_progress (
  id                  serial           primary key,
  goal_id             integer          not null,
  current_value       double precision not null,
  progress_percentage double precision not null,
  notes               text,
  is_milestone        boolean          default false,
  progress_metadata   json,
  created_at          timestamp        default now(),
  updated_at          timestamp        default now(),
  progress_date       timestamp        not null
);
comment on table faraday.student_health_goal_progress is 'Progress of profile aims.';

create index student_health_goal_progress_goal_id_idx on faraday.student_health_goal_progress (goal_id);

create table faraday.student_health_goal_recommendations (
  id                  serial      primary key,
  goal_id             integer     not null references faraday.student_health_fitness_goals (id) on delete cascade,
  student_id          integer     not null references faraday.student_health (id) on delete cascade,
  recommendation_type varchar(50) not null,
  description         text        not null,
  priority            integer     default 1,
  is_implemented      boolean     default false,
  recommendation_data json,
  created_at          timestamp   default now(),
  updated_at          timestamp   default now()
);
comment on table faraday.student_health_goal_recommendations is 'Advice on profile aims.';

create index student_health_goal_recommendations_goal_id_idx on faraday.student_health_goal_recommendations (goal_id);
create index student_health_goal_recommendations_student_id_idx on faraday.student_health_goal_recommendations (student_id);
