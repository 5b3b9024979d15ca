-- Workouts.

create table faraday.exercise_base (
  id                    serial                             primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(100)                       not null,
  description           text,
  type                  faraday.exercise_type_enum_2       not null,
  difficulty            faraday.exercise_difficulty_enum_2 not null,
  target_muscle_groups  varchar(100)                       not null,
  equipment_needed      text,
  instructions          text                               not null,
  safety_precautions    text,

  constraint exercise_base_natural_key unique (name)
);
comment on table faraday.exercise_base is 'Common fields of exercises.';

create table faraday.exercises (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  name                  varchar   not null,
  description           varchar,
  exercise_type         varchar   not null,
  difficulty            varchar,
  muscle_groups         json,
  equipment_needed      json,
  exercise_metadata     json,
  category              varchar   not null,
  target_muscle_groups  json,
  instructions          text      not null,
  video_url             varchar,
  image_url             varchar,
  activity_id           integer   references faraday.activities (id),
  created_by            integer   references faraday.users (id),
  created_at            timestamp default now(),
  updated_at            timestamp default now(),

  constraint exercises_natural_key unique (name)
);
comment on table faraday.exercises is 'Exercises.';

create index exercises_activity_id_idx on faraday.exercises (activity_id);
create index exercises_created_by_idx on faraday.exercises (created_by);

create table faraday.exercise_performances (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  exercise_id           integer          not null references faraday.exercises (id),
  student_id            integer          not null references faraday.students (id),
  performance_date      timestamp        not null,
  duration_minutes      double precision,
  repetitions           integer,
  sets                  integer,
  weight                double precision,
  notes                 text
);
comment on table faraday.exercise_performances is 'Exercise results per student.';

create index exercise_performances_exercise_id_idx on faraday.exercise_performances (exercise_id);
create index exercise_performances_student_id_idx on faraday.exercise_performances (student_id);

create table faraday.exercise_routines (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  exercise_id           integer   not null references faraday.exercises (id),
  routine_id            integer   not null references faraday.physical_education_routines (id),
  sets                  integer   not null,
  reps                  integer   not null,
  duration_minutes      integer,
  routine_metadata      json
);
comment on table faraday.exercise_routines is 'Exercise to routine links.';

create index exercise_routines_exercise_id_idx on faraday.exercise_routines (exercise_id);
create index exercise_routines_routine_id_idx on faraday.exercise_routines (routine_id);

create table faraday.health_fitness_workouts (
  id                      serial                          primary key,
  name                    varchar                         not null,
  description             varchar                         not null,
  workout_type            faraday.workout_type_enum       not null,
  difficulty              faraday.workout_difficulty_enum not null,
  duration                integer                         not null,
  equipment_needed        json,
  target_heart_rate       json,
  safety_requirements     json                            not null,
  modifications_available boolean                         default true,
  indoor_outdoor          varchar                         not null,
  space_required          varchar                         not null,
  max_participants        integer                         not null,
  additional_data         json,
  created_at              timestamp                       default now(),
  updated_at              timestamp                       default now(),

  constraint health_fitness_workouts_natural_key unique (name)
);
comment on table faraday.health_fitness_workouts is 'Health-side workouts.';

create table faraday.health_fitness_workout_exercises (
  id               serial           primary key,
  workout_id       integer          not null references faraday.health_fitness_workouts (id),
  exercise_id      integer          not null references faraday.exercises (id),
  sets             integer          not null,
  reps             integer          not null,
  duration_minutes double precision,
  "order"          integer          not null,
  created_at       timestamp        default now(),
  updated_at       timestamp        default now(),

  constraint health_fitness_workout_exercises_natural_key unique (workout_id, "order")
);
comment on table faraday.health_fitness_workout_exercises is 'Exercises in health workouts.';

create index health_fitness_workout_exercises_exercise_id_idx on faraday.health_fitness_workout_exercises (exercise_id);

create table faraday.exercise_sets (
  id                  serial           primary key,
  workout_exercise_id integer          not null references faraday.health_fitness_workout_exercises (id),
  set_number          integer          not null,
  reps_completed      integer,
  weight_used         double precision,
  duration_seconds    integer,
  distance_meters     double precision,
  rest_time_seconds   integer,
  notes               varchar,
  performance_rating  integer,
  additional_data     json,
  created_at          timestamp        default now(),

  constraint exercise_sets_natural_key unique (workout_exercise_id, set_number)
);
comment on table faraday.exercise_sets is 'Sets done in a workout.';

create table faraday.exercise_techniques (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  exercise_id           integer   not null references faraday.exercises (id),
  name                  varchar   not null,
  description           varchar,
  difficulty            varchar,
  technique_metadata    json,

  constraint exercise_techniques_natural_key unique (exercise_id, name)
);
comment on table faraday.exercise_techniques is 'Techniques of an exercise.';

create table faraday.exercise_variations (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  exercise_id           integer   not null references faraday.exercises (id),
  name                  varchar   not null,
  description           text,
  difficulty            varchar   not null,
  instructions          text      not null,
  video_url             varchar,
  image_url             varchar,
  created_at            timestamp default now(),
  updated_at            timestamp default now(),

  constraint exercise_variations_natural_key unique (exercise_id, name)
);
comment on table faraday.exercise_variations is 'Variants of an exercise.';

create table faraday.exercise_videos (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  exercise_id           integer      not null references faraday.exercises (id),
  video_url             varchar(200) not null,
  video_type            varchar(50),
  duration              integer,
  video_notes           text,
  video_metadata        json
);
comment on table faraday.exercise_videos is 'Videos of an exercise.';

create index exercise_videos_exercise_id_idx on faraday.exercise_videos (exercise_id);

create table faraday.health_fitness_exercises (
  id               serial                             primary key,
  name             varchar                            not null,
  description      varchar                            not null,
  category         varchar                            not null,
  muscle_groups    json,
  equipment_needed json,
  difficulty_level faraday.exercise_difficulty_enum_2 not null,
  instructions     varchar                            not null,
  safety_notes     varchar,
  modifications    json,
  video_url        varchar,
  image_url        varchar,
  additional_data  json,
  created_at       timestamp                          default now(),
  updated_at       timestamp                          default now(),

  constraint health_fitness_exercises_natural_key unique (name)
);
comment on table faraday.health_fitness_exercises is 'Health-side exercises.';

create table faraday.health_fitness_workout_plans (
  id                 serial    primary key,
  student_id         integer   not null references faraday.students (id),
  name               varchar   not null,
  description        varchar   not null,
  start_date         timestamp not null,
  end_date           timestamp not null,
  frequency          integer   not null,
  goals              json      not null,
  progress_metrics   json      not null,
  schedule           json      not null,
  adaptations_needed json,
  notes              varchar,
  additional_data    json,
  created_at         timestamp default now(),
  updated_at         timestamp default now()
);
comment on table faraday.health_fitness_workout_plans is 'Health plans per student.';

create index health_fitness_workout_plans_student_id_idx on faraday.health_fitness_workout_plans (student_id);

create table faraday.health_fitness_workout_plan_workouts (
  id          serial    primary key,
  plan_id     integer   not null references faraday.health_fitness_workout_plans (id),
  workout_id  integer   not null references faraday.health_fitness_workouts (id),
  day_of_week integer   not null,
  "order"     integer   not null,
  notes       varchar,
  created_at  timestamp default now(),

  constraint health_fitness_workout_plan_workouts_natural_key unique (plan_id, day_of_week, "order")
);
comment on table faraday.health_fitness_workout_plan_workouts is 'Workouts in health plans.';

create index health_fitness_workout_plan_workouts_workout_id_idx on faraday.health_fitness_workout_plan_workouts (workout_id);

create table faraday.health_fitness_workout_sessions (
  id                 serial    primary key,
  workout_id         integer   not null references faraday.health_fitness_workouts (id),
  student_id         integer   not null references faraday.students (id),
  start_time         timestamp not null,
  end_time           timestamp,
  completed          boolean   default false,
  performance_data   json,
  difficulty_rating  integer,
  enjoyment_rating   integer,
  notes              varchar,
  modifications_used json,
  additional_data    json,
  created_at         timestamp default now()
);
comment on table faraday.health_fitness_workout_sessions is 'Runs of health workouts.';

create index health_fitness_workout_sessions_student_id_idx on faraday.health_fitness_workout_sessions (student_id);
create index health_fitness_workout_sessions_workout_id_idx on faraday.health_fitness_workout_sessions (workout_id);

create table faraday.student_exercise_progress (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer          not null references faraday.students (id),
  exercise_id           integer          not null references faraday.exercises (id),
  progress_date         timestamp        not null,
  sets                  integer,
  reps                  integer,
  weight                double precision,
  duration              integer,
  progress_metrics      json
);
comment on table faraday.student_exercise_progress is 'Exercise growth per student.';

create index student_exercise_progress_exercise_id_idx on faraday.student_exercise_progress (exercise_id);
create index student_exercise_progress_student_id_idx on faraday.student_exercise_progress (student_id);

create table faraday.student_workouts (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  workout_id            integer   not null,
  student_id            integer   not null references faraday.students (id),
  assigned_date         timestamp not null,
  completed_date        timestamp,
  status                varchar   not null,
  created_at            timestamp default now(),
  updated_at            timestamp default now(),
  workout_metadata      json
);
comment on table faraday.student_workouts is 'Workouts given to students.';

create index student_workouts_student_id_idx on faraday.student_workouts (student_id);
create index student_workouts_workout_id_idx on faraday.student_workouts (workout_id);

create table faraday.workouts (
  id                    serial                          primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  name                  varchar(100)                    not null,
  description           text,
  duration_minutes      integer                         not null,
  difficulty            faraday.workout_difficulty_enum not null,
  target_audience       varchar(100)                    not null,
  created_at            timestamp                       default now(),
  updated_at            timestamp                       default now(),

  constraint workouts_natural_key unique (name)
);
comment on table faraday.workouts is 'Workouts.';
