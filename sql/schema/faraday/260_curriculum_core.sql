-- Curriculum core.

create table faraday.curricula (
  id                         serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                       varchar(255)             not null,
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
  description                varchar                  not null,
  grade_level                varchar                  not null,
  academic_year              varchar                  not null,
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
  feedback_data              json
);
comment on table faraday.curricula is 'Former curriculum table.';

create index ix_curricula_academic_year on faraday.curricula (academic_year);
create index ix_curricula_grade_level on faraday.curricula (grade_level);

create table faraday.curriculum_units (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(255)     not null,
  metadata              json,
  version               integer          not null default 1,
  version_history       json             default '[]',
  created_by            varchar,
  updated_by            varchar,
  audit_trail           json             default '[]',
  last_audit_at         timestamp,
  audit_status          varchar,
  is_valid              boolean          not null default true,
  validation_errors     json,
  last_validated_at     timestamp,
  validation_score      double precision,
  validation_history    json             default '[]',
  curriculum_id         integer          not null,
  description           varchar          not null,
  sequence_number       integer          not null,
  duration_weeks        integer          not null,
  learning_objectives   json             not null,
  key_concepts          json             not null,
  skill_focus           json             not null,
  core_activities       json             not null,
  extension_activities  json,
  assessment_activities json,
  equipment_needed      json,
  teaching_resources    json,
  support_materials     json,
  teaching_points       json,
  safety_considerations json,
  differentiation       json,
  completion_criteria   json             not null,
  progress_indicators   json,
  assessment_methods    json
);
comment on table faraday.curriculum_units is 'Units of a curriculum.';

create index ix_curriculum_units_curriculum_id on faraday.curriculum_units (curriculum_id);

create table faraday.educational_teachers (
  id                    serial                   primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  name                  varchar(255)             not null,
  description           varchar(1000),
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  user_id               integer                  not null references faraday.users (id) on delete cascade,
  school                varchar(255),
  department            varchar(100),
  subjects              json,
  grade_levels          json,
  certifications        json,
  specialties           json,
  bio                   varchar,
  last_login            timestamptz,
  created_at            timestamp                default now(),
  updated_at            timestamp                default now(),

  constraint educational_teachers_natural_key unique (user_id)
);
comment on table faraday.educational_teachers is 'Teaching staff.';

create table faraday.grade_levels (
  id          serial      primary key,
  name        varchar(10) not null,
  description text,
  created_at  timestamp   default now(),
  updated_at  timestamp   default now(),

  unique (name)
);
comment on table faraday.grade_levels is 'List of grade levels.';

create table faraday.subjects (
  id          serial      primary key,
  name        varchar(50) not null,
  description text,
  created_at  timestamp   default now(),
  updated_at  timestamp   default now(),

  unique (name)
);
comment on table faraday.subjects is 'Subjects.';

create table faraday.lesson_plans (
  id                   serial    primary key,
  teacher_id           integer   not null references faraday.educational_teachers (id) on delete cascade,
  subject_id           integer   not null references faraday.subjects (id),
  grade_level_id       integer   not null references faraday.grade_levels (id),
  unit_title           varchar   not null,
  lesson_title         varchar   not null,
  date                 timestamp not null,
  period               varchar,
  duration             integer   not null,
  essential_question   varchar   not null,
  do_now               varchar   not null,
  objectives           json      not null,
  anticipatory_set     varchar   not null,
  direct_instruction   varchar   not null,
  guided_practice      json,
  independent_practice json,
  closure              varchar   not null,
  assessment           json,
  materials            json,
  homework             varchar,
  notes                varchar,
  reflection           varchar,
  next_steps           varchar,
  created_at           timestamp default now(),
  updated_at           timestamp default now(),

  constraint lesson_plans_natural_key unique (teacher_id, date, period)
);
comment on table faraday.lesson_plans is 'Teacher lesson plans.';

create table faraday.subject_categories (
  id            serial  primary key,
  name          varchar not null,
  description   varchar,
  level         varchar,
  path          varchar,
  category_data json,

  unique (name)
);
comment on table faraday.subject_categories is 'Tree of subjects.';

create table faraday.lessons (
  id                   serial       primary key,
  title                varchar(200) not null,
  user_id              integer      references faraday.users (id) on delete cascade,
  subject_category_id  integer      references faraday.subject_categories (id),
  assistant_profile_id integer,
  grade_level          varchar(20),
  week_of              date,
  content_area         varchar(100),
  content              text,
  lesson_data          json,
  objectives           json,
  materials            json,
  activities           json,
  assessment_criteria  json,
  feedback             json,
  status               varchar(50)  default 'draft',
  version              integer      default 1,
  tags                 json,
  related_lessons      json,
  created_at           timestamp    default now(),
  updated_at           timestamp    default now()
);
comment on table faraday.lessons is 'Lessons by subject.';

create index lessons_assistant_profile_id_idx on faraday.lessons (assistant_profile_id);
create index lessons_subject_category_id_idx on faraday.lessons (subject_category_id);
create index lessons_user_id_idx on faraday.lessons (user_id);

create table faraday.teacher_certification_base (
  id                    serial                          primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  type                  faraday.certification_type_enum not null,
  name                  varchar(100)                    not null,
  issuing_organization  varchar(100)                    not null,
  issue_date            date                            not null,
  expiry_date           date,
  teacher_id            integer                         not null references faraday.physical_education_teachers (id)
);
comment on table faraday.teacher_certification_base is 'Common certificate fields.';

create table faraday.teachers (
  id                  serial       primary key,
  user_id             integer      references faraday.users (id),
  first_name          varchar(100) not null,
  last_name           varchar(100) not null,
  email               varchar(255) not null,
  employee_id         varchar(50),
  hire_date           date,
  department          varchar(100),
  position            varchar(100),
  certification_level varchar(50),
  subjects_taught     text[],
  grade_levels_taught text[],
  is_active           boolean      default true,
  is_tenured          boolean      default false,
  phone               varchar(20),
  emergency_contact   varchar(255),
  emergency_phone     varchar(20),
  address             text,
  city                varchar(100),
  state               varchar(50),
  zip_code            varchar(20),
  bio                 text,
  profile_picture_url varchar(500),
  created_at          timestamp    default now(),
  updated_at          timestamp    default now(),

  unique (user_id),
  unique (email),
  unique (employee_id)
);
comment on table faraday.teachers is 'Teachers split from users.';
