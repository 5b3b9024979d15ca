-- Adapted activity.

create table faraday.adaptation_activity_preferences (
  id                    serial                         primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer                        not null references faraday.students (id),
  activity_type         faraday.preferenceactivitytype not null,
  preference_score      double precision               not null default 0.5
);
comment on table faraday.adaptation_activity_preferences is 'Preference scores by type.';

create index adaptation_activity_preferences_student_id_idx on faraday.adaptation_activity_preferences (student_id);

create table faraday.adapted_activities (
  id                     serial                             primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                   varchar(255)                       not null,
  description            varchar(1000),
  status                 faraday.base_status_enum           not null default 'ACTIVE',
  is_active              boolean                            default true,
  metadata               json,
  activity_id            integer                            references faraday.activities (id),
  type                   faraday.activity_type_enum         not null,
  difficulty_level       faraday.activity_difficulty_level_enum not null,
  equipment_requirements faraday.activity_equipment_requirement_enum not null,
  duration_minutes       integer,
  instructions           json,
  adaptations            json,
  activity_metadata      json,

  constraint adapted_activities_natural_key unique (name)
);
comment on table faraday.adapted_activities is 'Modified activities.';

create index adapted_activities_activity_id_idx on faraday.adapted_activities (activity_id);

create table faraday.adapted_activity_categories (
  id            serial                             primary key,
  name          varchar(255)                       not null,
  description   varchar(1000),
  metadata      json,
  category_type faraday.activity_category_type_enum not null,

  constraint adapted_activity_categories_natural_key unique (name)
);
comment on table faraday.adapted_activity_categories is 'Kinds of modified activities.';

create table faraday.adapted_activity_plans (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(255)             not null,
  description           varchar(1000),
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  start_date            timestamp                not null,
  end_date              timestamp,
  goals                 json,
  progress_metrics      json,
  notes                 varchar,
  student_id            integer                  references faraday.students (id)
);
comment on table faraday.adapted_activity_plans is 'Adapted plans per student.';

create index adapted_activity_plans_student_id_idx on faraday.adapted_activity_plans (student_id);

create table faraday.adapted_activity_plan_activities (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  plan_id               integer   not null references faraday.adapted_activity_plans (id),
  activity_id           integer   not null references faraday.activities (id),
  "order"               integer   not null,
  duration_minutes      integer,
  intensity_level       varchar,
  adaptations           json,
  notes                 varchar,

  constraint adapted_activity_plan_activities_natural_key unique (plan_id, "order")
);
comment on table faraday.adapted_activity_plan_activities is 'Activities in adapted plans.';

create index adapted_activity_plan_activities_activity_id_idx on faraday.adapted_activity_plan_activities (activity_id);

create table faraday.adapted_exercises (
  id                serial                           primary key,
  name              varchar                          not null,
  description       varchar,
  exercise_type     faraday.exercise_type_enum       not null,
  difficulty        faraday.exercise_difficulty_enum not null,
  duration_minutes  integer,
  equipment_needed  json,
  instructions      varchar                          not null,
  target_muscles    json,
  benefits          varchar,
  precautions       varchar,
  activity_id       integer                          references faraday.activities (id),
  created_at        timestamp                        default now(),
  updated_at        timestamp                        default now(),
  sets              integer,
  reps              integer,
  rest_time_seconds integer,
  technique_notes   varchar,
  intensity         varchar,
  progression_steps json,
  regression_steps  json,

  constraint adapted_exercises_natural_key unique (name)
);
comment on table faraday.adapted_exercises is 'Modified exercises.';

create index adapted_exercises_activity_id_idx on faraday.adapted_exercises (activity_id);

create table faraday.adapted_routines (
  id               serial                   primary key,
  status           faraday.base_status_enum not null default 'ACTIVE',
  is_active        boolean                  default true,
  metadata         json,
  class_id         integer                  not null references faraday.physical_education_classes (id) on delete cascade,
  creator_id       integer                  not null references faraday.users (id),
  name             varchar                  not null,
  description      text,
  duration         integer                  not null,
  difficulty       varchar                  not null,
  equipment_needed json,
  target_skills    json,
  instructions     text                     not null,
  video_url        varchar,
  image_url        varchar,
  created_at       timestamp                default now(),
  updated_at       timestamp                default now(),

  constraint adapted_routines_natural_key unique (class_id, name)
);
comment on table faraday.adapted_routines is 'Modified routines.';

create index adapted_routines_creator_id_idx on faraday.adapted_routines (creator_id);

create table faraday.adapted_routine_performances_backup (
  id                  serial           primary key,
  routine_id          integer          not null references faraday.adapted_routines (id) on delete cascade,
  student_id          integer          not null references faraday.student_health (id) on delete cascade,
  date_performed      timestamp        default now(),
  completion_time     double precision,
  energy_level        integer,
  engagement_level    integer,
  accuracy_score      double precision not null,
  effort_score        double precision not null,
  is_completed        boolean          default false,
  notes               text,
  performance_metrics json,
  created_at          timestamp        default now(),
  updated_at          timestamp        default now()
);
comment on table faraday.adapted_routine_performances_backup is 'Second copy of adapted runs.';

create index adapted_routine_performances_backup_routine_id_idx on faraday.adapted_routine_performances_backup (routine_id);
create index adapted_routine_performances_backup_student_id_idx on faraday.adapted_routine_performances_backup (student_id);

create table faraday.adapted_performance_metrics (
  id              serial           primary key,
  performance_id  integer          not null references faraday.adapted_routine_performances_backup (id) on delete cascade,
  metric_type     varchar(50)      not null,
  value           double precision not null,
  unit            varchar(20),
  timestamp       timestamp        not null,
  metric_metadata json,
  created_at      timestamp        default now(),
  updated_at      timestamp        default now()
);
comment on table faraday.adapted_performance_metrics is 'Values of adapted performances.';

create index adapted_performance_metrics_performance_id_idx on faraday.adapted_performance_metrics (performance_id);

create table faraday.adapted_routine_activities (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  routine_id            integer   not null references faraday.adapted_routines (id) on delete cascade,
  activity_id           integer   not null references faraday.activities (id) on delete cascade,
  "order"               integer   not null,
  duration_minutes      integer,
  activity_type         varchar   not null,
  notes                 varchar,

  constraint adapted_routine_activities_natural_key unique (routine_id, "order")
);
comment on table faraday.adapted_routine_activities is 'Activities in adapted routines.';

create index adapted_routine_activities_activity_id_idx on faraday.adapted_routine_activities (activity_id);

create table faraday.adapted_routine_performances (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  routine_id            integer   not null references faraday.adapted_routines (id) on delete cascade,
  student_id            integer   not null references faraday.students (id) on delete cascade,
  completion_time       integer,
  energy_level          integer,
  engagement_level      integer,
  notes                 varchar,
  metrics               json
);
comment on table faraday.adapted_routine_performances is 'Runs of adapted routines.';

create index adapted_routine_performances_routine_id_idx on faraday.adapted_routine_performances (routine_id);
create index adapted_routine_performances_student_id_idx on faraday.adapted_routine_performances (student_id);

create table faraday.adapted_workouts (
  id               serial    primary key,
  student_id       integer   not null references faraday.student_health (id),
  date             timestamp not null default now(),
  duration_minutes integer,
  intensity        varchar,
  notes            varchar,
  created_at       timestamp default now(),
  updated_at       timestamp default now()
);
comment on table faraday.adapted_workouts is 'Workouts per student.';

create index adapted_workouts_student_id_idx on faraday.adapted_workouts (student_id);

create table faraday.adapted_workout_exercises (
  id               serial           primary key,
  workout_id       integer          not null references faraday.adapted_workouts (id),
  exercise_id      integer          not null references faraday.adapted_exercises (id),
  sets             integer          not null,
  reps             integer          not null,
  duration_minutes double precision,
  "order"          integer          not null,
  created_at       timestamp        default now(),
  updated_at       timestamp        default now(),

  constraint adapted_workout_exercises_natural_key unique (workout_id, "order")
);
comment on table faraday.adapted_workout_exercises is 'Exercises in adapted workouts.';

create index adapted_workout_exercises_exercise_id_idx on faraday.adapted_workout_exercises (exercise_id);

create table faraday.student_activity_adaptations (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  activity_id           integer                  not null references faraday.activities (id),
  student_id            integer                  not null references faraday.students (id),
  adaptation_type       varchar                  not null,
  modifications         json                     not null,
  reason                varchar,
  effectiveness_rating  integer,
  start_date            timestamp                not null,
  end_date              timestamp
);
comment on table faraday.student_activity_adaptations is 'Adaptations per student.';

create index student_activity_adaptations_activity_id_idx on faraday.student_activity_adaptations (activity_id);
create index student_activity_adaptations_student_id_idx on faraday.student_activity_adaptations (student_id);

create table faraday.student_adaptation_history (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  adaptation_id         integer          not null references faraday.student_activity_adaptations (id),
  change_type           varchar          not null,
  previous_data         json,
  new_data              json,
  reason                varchar,
  effectiveness_score   double precision
);
comment on table faraday.student_adaptation_history is 'Changes of student adaptations.';

create index student_adaptation_history_adaptation_id_idx on faraday.student_adaptation_history (adaptation_id);
