-- District.

create table faraday.organizations (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  name                  varchar                  not null,
  type                  varchar                  not null,
  subscription_tier     varchar                  not null,
  settings_data         json,
  credits_balance       numeric(10,2)            default 0,

  constraint organizations_natural_key unique (name)
);
comment on table faraday.organizations is 'Organizations.';

create table faraday.users (
  id                    serial                   primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  metadata              json,
  email                 varchar                  not null,
  password_hash         varchar                  not null,
  first_name            varchar,
  last_name             varchar,
  is_active             boolean                  default true,
  is_superuser          boolean                  default false,
  disabled              boolean                  default false,
  created_at            timestamp                default now(),
  updated_at            timestamp                default now(),
  last_login            timestamp,
  preferences           json,
  role                  varchar(50)              not null default 'teacher',
  subscription_status   varchar,
  api_key               varchar,
  last_api_key_rotation timestamp,
  user_type             varchar(50),
  billing_tier          varchar(50),
  organization_id       integer                  references faraday.organizations (id),
  department_id         integer,
  credits_balance       numeric(10,2)            default 0,

  unique (api_key),
  unique (email)
);
comment on table faraday.users is 'Accounts.';

create table faraday.physical_education_classes (
  id                 serial                         primary key,
  name               varchar(100)                   not null,
  description        text,
  class_type         faraday.class_type_enum        not null,
  teacher_id         integer                        not null references faraday.users (id),
  start_date         timestamp                      not null,
  end_date           timestamp,
  max_students       integer,
  location           varchar(100),
  schedule           text,
  grade_level        faraday.class_grade_level_enum not null,
  curriculum_focus   text,
  assessment_methods text,
  created_at         timestamp                      default now(),
  updated_at         timestamp                      default now(),

  constraint physical_education_classes_natural_key unique (name)
);
comment on table faraday.physical_education_classes is 'Gym classes.';

create index physical_education_classes_teacher_id_idx on faraday.physical_education_classes (teacher_id);

create table faraday.schools (
  id                       serial                     primary key,
  name                     varchar(200)               not null,
  school_code              varchar(20)                not null,
  school_type              faraday.school_type_enum   not null,
  status                   faraday.school_status_enum default 'ACTIVE',
  address                  varchar(300)               not null,
  city                     varchar(100)               not null,
  state                    varchar(2)                 not null default 'NJ',
  zip_code                 varchar(10)                not null,
  phone                    varchar(20),
  email                    varchar(200),
  principal_name           varchar(200),
  assistant_principal_name varchar(200),
  enrollment_capacity      integer,
  current_enrollment       integer                    default 0,
  min_grade                varchar(10)                not null,
  max_grade                varchar(10)                not null,
  pe_department_head       varchar(200),
  pe_teacher_count         integer                    default 0,
  pe_class_count           integer                    default 0,
  gymnasium_count          integer                    default 1,
  outdoor_facilities       text,
  description              text,
  special_programs         text,
  facilities_notes         text,
  created_at               timestamp                  default now(),
  updated_at               timestamp                  default now(),
  is_active                boolean                    default true,
  additional_data          json,

  unique (school_code)
);
comment on table faraday.schools is 'Schools.';

create table faraday.class_school_assignments (
  id                serial                             primary key,
  class_id          integer                            not null references faraday.physical_education_classes (id),
  school_id         integer                            not null references faraday.schools (id),
  academic_year     varchar(9)                         not null,
  semester          varchar(20),
  status            faraday.class_assignment_status_enum default 'ACTIVE',
  room_assignment   varchar(100),
  schedule_notes    text,
  capacity_override integer,
  notes             text,
  created_at        timestamp                          default now(),
  updated_at        timestamp                          default now(),

  constraint class_school_assignments_natural_key unique (class_id, academic_year)
);
comment on table faraday.class_school_assignments is 'Class to school links.';

create index class_school_assignments_school_id_idx on faraday.class_school_assignments (school_id);

create table faraday.students (
  id                 serial                        primary key,
  first_name         varchar(50)                   not null,
  last_name          varchar(50)                   not null,
  email              varchar(100)                  not null,
  date_of_birth      timestamp                     not null,
  gender             faraday.gender_enum,
  grade_level        faraday.grade_level_enum      not null,
  school_id          integer                       references faraday.schools (id),
  status             faraday.student_status_enum   default 'ACTIVE',
  level              faraday.student_level_enum    default 'BEGINNER',
  category           faraday.student_category_enum default 'REGULAR',
  height_cm          double precision,
  weight_kg          double precision,
  medical_conditions text,
  emergency_contact  varchar(100),
  parent_name        varchar(100),
  parent_phone       varchar(20),
  created_at         timestamp                     default now(),
  updated_at         timestamp                     default now(),

  unique (email)
);
comment on table faraday.students is 'Students.';

create index idx_prod_students_school_grade on faraday.students (school_id, grade_level);
create index idx_students_grade_level on faraday.students (grade_level);

create table faraday.physical_education_class_students (
  id              serial                            primary key,
  class_id        integer                           not null references faraday.physical_education_classes (id) on delete cascade,
  student_id      integer                           not null references faraday.students (id) on delete cascade,
  enrollment_date timestamp                         not null default now(),
  status          faraday.class_student_status_enum not null default 'ACTIVE',
  notes           text,
  created_at      timestamp                         default now(),
  updated_at      timestamp                         default now(),

  constraint physical_education_class_students_natural_key unique (class_id, student_id)
);
comment on table faraday.physical_education_class_students is 'Pupils in gym classes.';

create index physical_education_class_students_student_id_idx on faraday.physical_education_class_students (student_id);

create table faraday.school_academic_years (
  id             serial      primary key,
  academic_year  varchar(9)  not null,
  start_date     timestamp   not null,
  end_date       timestamp   not null,
  is_current     boolean     default false,
  status         varchar(50) default 'ACTIVE',
  description    text,
  special_events text,
  notes          text,
  created_at     timestamp   default now(),
  updated_at     timestamp   default now(),

  unique (academic_year)
);
comment on table faraday.school_academic_years is 'School years.';

create table faraday.school_facilities (
  id                   serial       primary key,
  school_id            integer      not null references faraday.schools (id),
  facility_name        varchar(200) not null,
  facility_type        varchar(100) not null,
  capacity             integer,
  description          text,
  equipment_included   text,
  maintenance_schedule varchar(100),
  last_maintenance     timestamp,
  next_maintenance     timestamp,
  status               varchar(50)  default 'ACTIVE',
  created_at           timestamp    default now(),
  updated_at           timestamp    default now(),

  constraint school_facilities_natural_key unique (school_id, facility_name)
);
comment on table faraday.school_facilities is 'Rooms and fields of schools.';

create table faraday.student_school_enrollments (
  id              serial                         primary key,
  student_id      integer                        not null references faraday.students (id),
  school_id       integer                        not null references faraday.schools (id),
  enrollment_date timestamp                      not null,
  withdrawal_date timestamp,
  grade_level     varchar(10)                    not null,
  academic_year   varchar(9)                     not null,
  status          faraday.enrollment_status_enum default 'ACTIVE',
  enrollment_type varchar(50)                    default 'REGULAR',
  previous_school varchar(200),
  special_needs   text,
  notes           text,
  created_at      timestamp                      default now(),
  updated_at      timestamp                      default now(),

  constraint student_school_enrollments_natural_key unique (student_id, academic_year)
);
comment on table faraday.student_school_enrollments is 'Student to school links.';

create index idx_enrollments_student_school on faraday.student_school_enrollments (student_id, school_id);
create index idx_prod_enrollments_active on faraday.student_school_enrollments (student_id, school_id) where status = 'ACTIVE';
create index student_school_enrollments_school_id_idx on faraday.student_school_enrollments (school_id);

create table faraday.teacher_school_assignments (
  id                 serial                         primary key,
  teacher_id         integer                        not null references faraday.users (id),
  school_id          integer                        not null references faraday.schools (id),
  assignment_type    varchar(100)                   not null,
  grade_levels       text,
  subjects           text,
  start_date         timestamp                      not null,
  end_date           timestamp,
  status             faraday.assignment_status_enum default 'ACTIVE',
  is_department_head boolean                        default false,
  is_lead_teacher    boolean                        default false,
  responsibilities   text,
  notes              text,
  created_at         timestamp                      default now(),
  updated_at         timestamp                      default now(),

  constraint teacher_school_assignments_natural_key unique (teacher_id, school_id, assignment_type)
);
comment on table faraday.teacher_school_assignments is 'Teacher to school links.';

create index teacher_school_assignments_school_id_idx on faraday.teacher_school_assignments (school_id);
