-- Teachers classes.

create table faraday.educational_classes (
  id                    serial                    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(255)              not null,
  is_active             boolean                   default true,
  description           varchar,
  grade_level           varchar                   not null,
  max_students          integer                   not null,
  schedule              json                      not null,
  location              varchar                   not null,
  class_type            faraday.class_type_enum_2,
  instructor_id         integer                   references faraday.educational_teachers (id),
  start_date            timestamp,
  end_date              timestamp,
  status                faraday.class_status_enum not null default 'PLANNED',

  constraint educational_classes_natural_key unique (name)
);
comment on table faraday.educational_classes is 'Classes with instructor and grade.';

create table faraday.class_attendance (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  class_id              integer   not null references faraday.educational_classes (id),
  student_id            integer   not null references faraday.students (id),
  date                  timestamp not null,
  present               boolean   not null default false,
  notes                 varchar,

  constraint class_attendance_natural_key unique (class_id, student_id, date)
);
comment on table faraday.class_attendance is 'Presence per pupil and day.';

create index class_attendance_student_id_idx on faraday.class_attendance (student_id);

create table faraday.class_plans (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  class_id              integer     not null references faraday.physical_education_classes (id),
  plan_id               integer     not null references faraday.activity_plans (id),
  scheduled_date        timestamp   not null,
  status                varchar(20) default 'SCHEDULED',
  class_plan_metadata   json,

  constraint class_plans_natural_key unique (class_id, plan_id)
);
comment on table faraday.class_plans is 'Plans scheduled for a class.';

create table faraday.class_schedules (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  class_id              integer   not null references faraday.educational_classes (id),
  day_of_week           varchar   not null,
  start_time            timestamp not null,
  end_time              timestamp not null,
  location              varchar   not null,
  recurring             boolean   default true,

  constraint class_schedules_natural_key unique (class_id, day_of_week, start_time)
);
comment on table faraday.class_schedules is 'Weekly class slots.';

create table faraday.educational_class_students (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  class_id              integer   not null references faraday.educational_classes (id),
  student_id            integer   not null references faraday.students (id),
  enrollment_date       timestamp default now(),
  status                varchar   not null,
  performance_data      json,
  attendance_record     json,
  notes                 varchar,

  constraint educational_class_students_natural_key unique (class_id, student_id)
);
comment on table faraday.educational_class_students is 'Pupils in a class.';

create index educational_class_students_student_id_idx on faraday.educational_class_students (student_id);

create table faraday.educational_teacher_availability (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  teacher_id            integer   not null references faraday.educational_teachers (id) on delete cascade,
  day_of_week           varchar   not null,
  start_time            timestamp not null,
  end_time              timestamp not null,
  is_available          boolean   default true,
  notes                 varchar,
  created_at            timestamp default now(),
  updated_at            timestamp default now(),

  constraint educational_teacher_availability_natural_key unique (teacher_id, day_of_week, start_time)
);
comment on table faraday.educational_teacher_availability is 'Weekly hours of teaching staff.';

create table faraday.educational_teacher_certifications (
  id                    serial    primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  teacher_id            integer   not null references faraday.educational_teachers (id) on delete cascade,
  certification_name    varchar   not null,
  issuing_organization  varchar   not null,
  issue_date            timestamp not null,
  expiry_date           timestamp,
  certification_number  varchar,
  verification_url      varchar,
  notes                 varchar,
  created_at            timestamp default now(),
  updated_at            timestamp default now()
);
comment on table faraday.educational_teacher_certifications is 'Certificates of teaching staff.';

create table faraday.teacher_availability (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  teacher_id            integer   not null references faraday.physical_education_teachers (id),
  day_of_week           integer   not null,
  start_time            timestamp not null,
  end_time              timestamp not null,
  is_available          boolean   default true,
  availability_metadata json,

  constraint teacher_availability_natural_key unique (teacher_id, day_of_week, start_time)
);
comment on table faraday.teacher_availability is 'Free hours per teacher.';

create table faraday.teacher_certifications (
  id                     serial                          primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  teacher_id             integer                         not null references faraday.physical_education_teachers (id),
  type                   faraday.certification_type_enum not null,
  certification_number   varchar(50)                     not null,
  issue_date             timestamp                       not null,
  expiry_date            timestamp,
  issuing_organization   varchar(100)                    not null,
  certification_metadata json,

  constraint teacher_certifications_natural_key unique (certification_number)
);
comment on table faraday.teacher_certifications is 'Certificates held by teachers.';

create table faraday.teacher_preferences (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  teacher_id            integer      not null references faraday.physical_education_teachers (id),
  preference_type       varchar(50)  not null,
  preference_value      varchar(100) not null,
  preference_metadata   json,

  constraint teacher_preferences_natural_key unique (teacher_id, preference_type)
);
comment on table faraday.teacher_preferences is 'Settings per teacher.';

create table faraday.teacher_qualifications (
  id                     serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  teacher_id             integer      not null references faraday.physical_education_teachers (id),
  qualification_name     varchar(100) not null,
  issuing_organization   varchar(100),
  issue_date             timestamp,
  expiry_date            timestamp,
  qualification_notes    text,
  qualification_metadata json,

  constraint teacher_qualifications_natural_key unique (teacher_id, qualification_name)
);
comment on table faraday.teacher_qualifications is 'Degrees held by teachers.';

create table faraday.teacher_schedules (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  teacher_id            integer     not null references faraday.physical_education_teachers (id),
  class_id              integer     not null references faraday.physical_education_classes (id),
  schedule_date         timestamp   not null,
  start_time            timestamp   not null,
  end_time              timestamp   not null,
  status                varchar(20) default 'SCHEDULED',
  schedule_notes        text,
  schedule_metadata     json,

  constraint teacher_schedules_natural_key unique (teacher_id, start_time)
);
comment on table faraday.teacher_schedules is 'Dated teaching slots.';

create index teacher_schedules_class_id_idx on faraday.teacher_schedules (class_id);

create table faraday.teacher_specializations (
  id                      serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  teacher_id              integer      not null references faraday.physical_education_teachers (id),
  specialization_name     varchar(100) not null,
  description             text,
  years_experience        integer,
  specialization_metadata json,

  constraint teacher_specializations_natural_key unique (teacher_id, specialization_name)
);
comment on table faraday.teacher_specializations is 'Subject strengths of teachers.';
