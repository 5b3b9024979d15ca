-- Pe extras.

create table faraday.physical_education_activity_adaptations (
  id                    serial        primary key,
  activity_id           integer       not null references faraday.activities (id),
  student_id            integer       not null references faraday.student_health (id),
  adaptation_type       varchar(50)   not null,
  description           varchar(1000) not null,
  reason                varchar(1000),
  equipment_needed      json,
  instructions          varchar(1000),
  safety_considerations varchar(1000),
  created_by            integer       not null references faraday.users (id),
  active                boolean       default true,
  created_at            timestamp     default now(),
  updated_at            timestamp     default now()
);
comment on table faraday.physical_education_activity_adaptations is 'Adaptations per student.';

create index physical_education_activity_adaptations_activity_id_idx on faraday.physical_education_activity_adaptations (activity_id);
create index physical_education_activity_adaptations_created_by_idx on faraday.physical_education_activity_adaptations (created_by);
create index physical_education_activity_adaptations_student_id_idx on faraday.physical_education_activity_adaptations (student_id);

create table faraday.pe_activity_adaptation_history (
  id                  serial        primary key,
  adaptation_id       integer       not null references faraday.physical_education_activity_adaptations (id),
  date_used           timestamp     not null,
  effectiveness       integer,
  student_feedback    varchar(1000),
  instructor_feedback varchar(1000),
  issues_encountered  json,
  modifications_made  json,
  created_at          timestamp     default now(),
  updated_at          timestamp     default now()
);
comment on table faraday.pe_activity_adaptation_history is 'Use of gym adaptations.';

create index pe_activity_adaptation_history_adaptation_id_idx on faraday.pe_activity_adaptation_history (adaptation_id);

create table faraday.pe_activity_adaptations (
  id               serial                          primary key,
  activity_id      integer                         not null references faraday.activities (id),
  student_id       integer                         not null references faraday.students (id),
  adaptation_type  faraday.adaptation_type_enum    not null,
  adaptation_level faraday.adaptation_level_enum   not null,
  status           faraday.adaptation_status_enum  not null,
  trigger          faraday.adaptation_trigger_enum not null,
  description      varchar,
  modifications    json,
  created_at       timestamp                       default now(),
  updated_at       timestamp                       default now()
);
comment on table faraday.pe_activity_adaptations is 'Gym activity adaptations.';

create index pe_activity_adaptations_activity_id_idx on faraday.pe_activity_adaptations (activity_id);
create index pe_activity_adaptations_student_id_idx on faraday.pe_activity_adaptations (student_id);

create table faraday.pe_adaptation_history (
  id                     serial                             primary key,
  adaptation_id          integer                            not null references faraday.pe_activity_adaptations (id),
  previous_type          faraday.previous_adaptation_type_enum,
  previous_level         faraday.previous_adaptation_level_enum,
  previous_status        faraday.previous_adaptation_status_enum,
  previous_modifications json,
  reason                 varchar,
  created_at             timestamp                          default now()
);
comment on table faraday.pe_adaptation_history is 'Earlier states of adaptations.';

create index pe_adaptation_history_adaptation_id_idx on faraday.pe_adaptation_history (adaptation_id);

create table faraday.physical_education_attendance (
  id         serial      primary key,
  student_id integer     not null references faraday.students (id),
  date       date        not null,
  status     varchar(20) not null,
  notes      text,
  created_at timestamp   default now(),
  updated_at timestamp   default now(),

  constraint physical_education_attendance_natural_key unique (student_id, date)
);
comment on table faraday.physical_education_attendance is 'Gym attendance.';

create table faraday.physical_education_class_routines (
  id               serial           primary key,
  class_id         integer          not null references faraday.physical_education_classes (id),
  name             varchar(100)     not null,
  description      text,
  duration_minutes double precision,
  sequence         text,
  equipment_needed text,
  notes            text,
  created_at       timestamp        default now(),
  updated_at       timestamp        default now(),

  constraint physical_education_class_routines_natural_key unique (class_id, name)
);
comment on table faraday.physical_education_class_routines is 'Routines of gym classes.';

create index ix_physical_education_class_routines_class_id on faraday.physical_education_class_routines (class_id);

create table faraday.physical_education_curriculum_units (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  curriculum_id         integer   not null,
  name                  varchar   not null,
  description           varchar,
  sequence              integer   not null default 1,
  duration              integer,
  unit_metadata         json,

  constraint physical_education_curriculum_units_natural_key unique (curriculum_id, sequence)
);
comment on table faraday.physical_education_curriculum_units is 'Gym curriculum units.';

create table faraday.physical_education_teachers (
  id                    serial       primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  user_id               integer      not null references faraday.users (id),
  first_name            varchar(50)  not null,
  last_name             varchar(50)  not null,
  email                 varchar(100) not null,
  phone                 varchar(20),
  specialization        varchar,
  certification         varchar,
  experience_years      integer,
  is_active             boolean      default true,
  created_at            timestamp    default now(),
  updated_at            timestamp    default now(),
  teacher_metadata      json,

  unique (email),
  constraint physical_education_teachers_natural_key unique (user_id)
);
comment on table faraday.physical_education_teachers is 'Gym teachers.';

create table faraday.physical_education_workout_exercises (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  workout_id            integer   not null references faraday.health_fitness_workouts (id),
  exercise_id           integer   not null references faraday.exercises (id),
  sets                  integer,
  reps                  integer,
  duration              integer,
  "order"               integer   not null,
  created_at            timestamp default now(),
  updated_at            timestamp default now(),
  exercise_metadata     json,

  constraint physical_education_workout_exercises_natural_key unique (workout_id, "order")
);
comment on table faraday.physical_education_workout_exercises is 'Exercises in gym workouts.';

create index physical_education_workout_exercises_exercise_id_idx on faraday.physical_education_workout_exercises (exercise_id);

create table faraday.physical_education_workouts (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  workout_name          varchar   not null,
  workout_type          varchar   not null,
  description           text,
  duration              integer,
  difficulty_level      varchar,
  is_active             boolean   default true,
  created_at            timestamp default now(),
  updated_at            timestamp default now(),
  workout_metadata      json,

  constraint physical_education_workouts_natural_key unique (workout_name)
);
comment on table faraday.physical_education_workouts is 'Gym workouts.';
