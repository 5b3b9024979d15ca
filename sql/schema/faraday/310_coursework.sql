-- Coursework.

create table faraday.courses (
  id          serial    primary key,
  name        varchar   not null,
  code        varchar,
  description text,
  created_by  integer,
  is_active   boolean   default true,
  start_date  timestamp,
  end_date    timestamp,
  created_at  timestamp default now(),
  updated_at  timestamp default now(),

  unique (code)
);
comment on table faraday.courses is 'Course catalogue.';

create index courses_created_by_idx on faraday.courses (created_by);

create table faraday.rubrics (
  id           serial           primary key,
  name         varchar,
  criteria     json,
  total_points double precision,
  created_by   integer          references faraday.users (id),
  created_at   timestamp        default now(),
  updated_at   timestamp        default now(),

  constraint rubrics_natural_key unique (name)
);
comment on table faraday.rubrics is 'Marking schemes.';

create index rubrics_created_by_idx on faraday.rubrics (created_by);

create table faraday.assignments (
  id          serial    primary key,
  title       varchar,
  description text,
  due_date    timestamp,
  created_by  integer   references faraday.users (id),
  course_id   integer   references faraday.courses (id),
  rubric_id   integer   references faraday.rubrics (id),
  status      varchar,
  created_at  timestamp default now(),
  updated_at  timestamp default now(),

  constraint assignments_natural_key unique (course_id, title)
);
comment on table faraday.assignments is 'Work set in a course.';

create index assignments_created_by_idx on faraday.assignments (created_by);
create index assignments_rubric_id_idx on faraday.assignments (rubric_id);

create table faraday.course_enrollments (
  course_id integer not null references faraday.courses (id),
  user_id   integer not null,
  role      varchar,

  primary key (course_id, user_id)
);
comment on table faraday.course_enrollments is 'User to course links.';

create index course_enrollments_user_id_idx on faraday.course_enrollments (user_id);

create table faraday.curriculum (
  id                         serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                       varchar(255)             not null,
  description                varchar                  not null,
  grade_level                varchar                  not null,
  academic_year              varchar                  not null,
  curriculum_metadata        json,
  status                     faraday.base_status_enum not null default 'ACTIVE',
  is_active                  boolean                  default true,
  metadata                   json,
  version                    integer                  not null default 1,
  version_history            json                     default '[]',
  created_by                 varchar,
  updated_by                 varchar,
  audit_trail                json                     default '[]',
  last_audit_at              timestamp,
  audit_status               varchar,
  is_valid                   boolean                  not null default true,
  validation_errors          json,
  last_validated_at          timestamp,
  validation_score           double precision,
  validation_history         json                     default '[]',
  learning_standards         json                     not null,
  learning_objectives        json                     not null,
  core_competencies          json                     not null,
  unit_data                  json                     not null,
  progression_path           json                     not null,
  time_allocation            json                     not null,
  assessment_criteria        json                     not null,
  evaluation_methods         json                     not null,
  grading_rubrics            json,
  required_equipment         json,
  teaching_materials         json,
  support_resources          json,
  modifications              json,
  accommodations             json,
  differentiation_strategies json,
  teaching_strategies        json,
  safety_guidelines          json,
  best_practices             json,
  implementation_status      json,
  effectiveness_metrics      json,
  feedback_data              json,

  constraint curriculum_natural_key unique (grade_level, academic_year, name)
);
comment on table faraday.curriculum is 'Curriculum per grade and year.';

create index ix_curriculum_academic_year on faraday.curriculum (academic_year);
create index ix_curriculum_grade_level on faraday.curriculum (grade_level);

create table faraday.curriculum_lessons (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  unit_id               integer   not null references faraday.physical_education_curriculum_units (id),
  name                  varchar   not null,
  description           varchar,
  duration              integer,
  lesson_metadata       json,

  constraint curriculum_lessons_natural_key unique (unit_id, name)
);
comment on table faraday.curriculum_lessons is 'Lessons in a unit.';

create table faraday.curriculum_standards (
  id                     serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  unit_id                integer          not null references faraday.physical_education_curriculum_units (id),
  code                   varchar(50)      not null,
  description            varchar          not null,
  category               varchar          not null,
  level                  varchar(20)      not null,
  assessment_criteria    json             not null,
  extra_data             json,
  name                   varchar(255)     not null,
  metadata               json,
  version                integer          not null default 1,
  version_history        json             default '[]',
  created_by             varchar,
  updated_by             varchar,
  audit_trail            json             default '[]',
  last_audit_at          timestamp,
  audit_status           varchar,
  is_valid               boolean          not null default true,
  validation_errors      json,
  last_validated_at      timestamp,
  validation_score       double precision,
  validation_history     json             default '[]',
  grade_level            varchar          not null,
  performance_indicators json             not null,
  learning_outcomes      json             not null,
  teaching_strategies    json,
  resources_needed       json,
  assessment_methods     json,
  mastery_levels         json,
  progress_metrics       json,
  evaluation_rubrics     json,

  constraint curriculum_standards_natural_key unique (code)
);
comment on table faraday.curriculum_standards is 'Learning standards by code.';

create index ix_curriculum_standards_grade_level on faraday.curriculum_standards (grade_level);

create table faraday.curriculum_standard_association (
  curriculum_id integer not null references faraday.curriculum (id),
  standard_id   integer not null references faraday.curriculum_standards (id),

  primary key (curriculum_id, standard_id)
);
comment on table faraday.curriculum_standard_association is 'Curriculum to standard links.';

create index curriculum_standard_association_standard_id_idx on faraday.curriculum_standard_association (standard_id);

create table faraday.grades (
  id            serial           primary key,
  student_id    integer          references faraday.users (id),
  assignment_id integer          references faraday.assignments (id),
  grade         double precision,
  feedback      text,
  submitted_at  timestamp        default now(),
  graded_at     timestamp,
  grader_id     integer          references faraday.users (id),
  status        varchar,

  constraint grades_natural_key unique (student_id, assignment_id)
);
comment on table faraday.grades is 'Marks per assignment.';

create index grades_assignment_id_idx on faraday.grades (assignment_id);
create index grades_grader_id_idx on faraday.grades (grader_id);

create table faraday.pe_lesson_plans (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  title                 varchar(200) not null,
  description           text,
  grade_level           varchar(50),
  duration              integer,
  difficulty            varchar(20),
  class_id              integer      references faraday.physical_education_classes (id),
  teacher_id            integer      references faraday.users (id),
  is_completed          boolean      not null default false,
  lesson_metadata       json
);
comment on table faraday.pe_lesson_plans is 'Gym lesson plans.';

create index pe_lesson_plans_class_id_idx on faraday.pe_lesson_plans (class_id);
create index pe_lesson_plans_teacher_id_idx on faraday.pe_lesson_plans (teacher_id);

create table faraday.lesson_plan_activities (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  lesson_plan_id        integer   not null references faraday.pe_lesson_plans (id),
  activity_id           integer   not null references faraday.activities (id),
  sequence              integer,
  duration              integer,
  is_completed          boolean   not null default false,
  activity_metadata     json,

  constraint lesson_plan_activities_natural_key unique (lesson_plan_id, sequence)
);
comment on table faraday.lesson_plan_activities is 'Activities in a lesson plan.';

create index lesson_plan_activities_activity_id_idx on faraday.lesson_plan_activities (activity_id);

create table faraday.lesson_plan_objectives (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  lesson_plan_id        integer   not null references faraday.pe_lesson_plans (id),
  objective             text      not null,
  objective_metadata    json
);
comment on table faraday.lesson_plan_objectives is 'Aims of a lesson plan.';

create index lesson_plan_objectives_lesson_plan_id_idx on faraday.lesson_plan_objectives (lesson_plan_id);
