-- Workout plans.

create table faraday.workout_exercises (
  id                    serial           primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  workout_id            integer          not null references faraday.workouts (id),
  exercise_id           integer          not null references faraday.exercises (id),
  sets                  integer          not null,
  reps                  integer          not null,
  duration_minutes      double precision,
  "order"               integer          not null,
  created_at            timestamp        default now(),
  updated_at            timestamp        default now(),

  constraint workout_exercises_natural_key unique (workout_id, "order")
);
comment on table faraday.workout_exercises is 'Exercises in a workout.';

create index workout_exercises_exercise_id_idx on faraday.workout_exercises (exercise_id);

create table faraday.workout_performances (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  workout_id            integer          not null references faraday.physical_education_workouts (id),
  student_id            integer          not null references faraday.students (id),
  performance_date      timestamp        not null,
  duration_minutes      double precision,
  calories_burned       double precision,
  completed_exercises   integer,
  performance_metadata  json,
  notes                 text
);
comment on table faraday.workout_performances is 'Results of a workout.';

create index workout_performances_student_id_idx on faraday.workout_performances (student_id);
create index workout_performances_workout_id_idx on faraday.workout_performances (workout_id);

create table faraday.workout_plans (
  id                    serial       primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  name                  varchar(100) not null,
  description           text,
  student_id            integer      not null references faraday.students (id),
  teacher_id            integer      not null references faraday.users (id),
  start_date            timestamp    not null,
  end_date              timestamp,
  frequency             varchar(50)  not null,
  goals                 text,
  notes                 text,
  created_at            timestamp    default now(),
  updated_at            timestamp    default now()
);
comment on table faraday.workout_plans is 'Workout plans.';

create index workout_plans_student_id_idx on faraday.workout_plans (student_id);
create index workout_plans_teacher_id_idx on faraday.workout_plans (teacher_id);

create table faraday.workout_plan_workouts (
  id                    serial      primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  plan_id               integer     not null references faraday.workout_plans (id),
  workout_id            integer     not null references faraday.physical_education_workouts (id),
  day_of_week           varchar(20) not null,
  "order"               integer     not null,
  notes                 text,
  created_at            timestamp   default now(),
  updated_at            timestamp   default now(),

  constraint workout_plan_workouts_natural_key unique (plan_id, day_of_week, "order")
);
comment on table faraday.workout_plan_workouts is 'Workouts in a plan.';

create table faraday.workout_sessions (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  workout_id            integer   not null references faraday.physical_education_workouts (id),
  student_id            integer   not null references faraday.students (id),
  teacher_id            integer   not null references faraday.users (id),
  start_time            timestamp not null,
  end_time              timestamp,
  duration_minutes      integer,
  calories_burned       integer,
  notes                 text,
  performance_rating    integer,
  created_at            timestamp default now(),
  updated_at            timestamp default now()
);
comment on table faraday.workout_sessions is 'Timed workout runs.';

create index workout_sessions_student_id_idx on faraday.workout_sessions (student_id);
create index workout_sessions_teacher_id_idx on faraday.workout_sessions (teacher_id);

create table faraday.workoutbase (
  id                    serial                          primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(100)                    not null,
  description           text,
  duration_minutes      integer                         not null,
  difficulty            faraday.workout_difficulty_enum not null,
  target_audience       varchar(100)                    not null,

  constraint workoutbase_natural_key unique (name)
);
comment on table faraday.workoutbase is 'Base workout list.';
