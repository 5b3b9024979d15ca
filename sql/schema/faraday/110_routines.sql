-- Routines.

create table faraday.physical_education_routines (
  id               serial                          primary key,
  name             varchar                         not null,
  description      text,
  equipment_needed json,
  target_skills    json,
  instructions     text                            not null,
  video_url        varchar,
  image_url        varchar,
  duration         integer                         not null,
  difficulty       faraday.routine_difficulty_enum not null,
  created_by       integer                         not null references faraday.users (id) on delete cascade,
  class_id         integer                         not null references faraday.physical_education_classes (id) on delete cascade,
  created_at       timestamp                       default now(),
  updated_at       timestamp                       default now(),

  constraint physical_education_routines_natural_key unique (class_id, name)
);
comment on table faraday.physical_education_routines is 'Routines of a class.';

create index physical_education_routines_created_by_idx on faraday.physical_education_routines (created_by);

create table faraday.physical_education_routine_performance (
  id               serial           primary key,
  routine_id       integer          not null references faraday.physical_education_routines (id),
  student_id       integer          not null references faraday.students (id),
  performance_data json             not null,
  completion_time  double precision,
  accuracy_score   double precision not null,
  effort_score     double precision not null,
  notes            text,
  is_completed     boolean          default false,
  created_at       timestamp        default now(),
  updated_at       timestamp        default now()
);
comment on table faraday.physical_education_routine_performance is 'Routine results per student.';

create index physical_education_routine_performance_routine_id_idx on faraday.physical_education_routine_performance (routine_id);
create index physical_education_routine_performance_student_id_idx on faraday.physical_education_routine_performance (student_id);

create table faraday.routine_activities (
  id               serial           primary key,
  routine_id       integer          not null references faraday.physical_education_routines (id),
  activity_id      integer          not null references faraday.activities (id),
  sequence_order   integer          not null,
  duration_minutes double precision,
  notes            text,

  constraint routine_activities_natural_key unique (routine_id, sequence_order)
);
comment on table faraday.routine_activities is 'Activities in a routine.';

create index routine_activities_activity_id_idx on faraday.routine_activities (activity_id);

create table faraday.routine_performance_metrics (
  id             serial           primary key,
  performance_id integer          not null references faraday.physical_education_routine_performance (id),
  metric_type    varchar          not null,
  metric_value   double precision not null,
  metric_data    json,
  created_at     timestamp        default now()
);
comment on table faraday.routine_performance_metrics is 'Values of routine results.';

create index routine_performance_metrics_performance_id_idx on faraday.routine_performance_metrics (performance_id);

create table faraday.routine_performances (
  id                serial           primary key,
  routine_id        integer          not null references faraday.physical_education_routines (id),
  student_id        integer          not null references faraday.students (id),
  completion_time   double precision not null,
  energy_level      integer          not null,
  difficulty_rating integer          not null,
  notes             text
);
comment on table faraday.routine_performances is 'Runs of a routine.';

create index routine_performances_routine_id_idx on faraday.routine_performances (routine_id);
create index routine_performances_student_id_idx on faraday.routine_performances (student_id);

create table faraday.routines (
  id               serial    primary key,
  name             varchar   not null,
  description      varchar   not null,
  class_id         integer   not null references faraday.physical_education_classes (id),
  duration_minutes integer   not null,
  focus_areas      json,
  status_text      varchar,
  created_at       timestamp default now(),
  updated_at       timestamp default now()
);
comment on table faraday.routines is 'Former routine table.';

create index routines_class_id_idx on faraday.routines (class_id);
