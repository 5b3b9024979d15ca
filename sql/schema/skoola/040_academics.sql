-- Years, grades, subjects, classes, and who teaches or sits where.

create table skoola.mediums (
  name        text primary key,
  native_name text not null,
  description text not null
);
comment on table skoola.mediums is 'Languages of instruction. A catalogue: classes name theirs.';

create table skoola.academic_years (
  id         text      primary key,
  year_start integer   not null,
  year_end   integer   not null,
  name       text      not null,
  current    boolean   not null default false,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  unique (year_start),
  unique (name),
  check (year_end >= year_start)
);
comment on table skoola.academic_years is 'School years.';

create index idx_academic_years_name on skoola.academic_years (name);
create unique index academic_years_one_current on skoola.academic_years (current) where current;

create table skoola.terms (
  id               text      primary key,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  term_number      integer   not null,
  name             text      not null,
  start_date       date      not null,
  end_date         date      not null,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (academic_year_id, term_number),
  check (term_number between 1 and 3),
  check (end_date > start_date)
);
comment on table skoola.terms is 'Three terms a year.';

create table skoola.grade_levels (
  id              text      primary key,
  grade_number    integer   not null,
  grade_name      text      not null,
  education_level text      not null,
  created_at      timestamp not null default current_timestamp,
  updated_at      timestamp not null default current_timestamp,

  unique (grade_number),
  unique (grade_name),
  check (education_level in ('Primary', 'JuniorSecondary', 'SeniorSecondary', 'Collegiate')),
  check (grade_number between 1 and 13)
);
comment on table skoola.grade_levels is 'Grades 1 to 13.';

create index idx_grade_levels_grade_number on skoola.grade_levels (grade_number);

create table skoola.subjects (
  id              text      primary key,
  subject_code    text      not null,
  subject_name_en text      not null,
  subject_name_si text,
  subject_name_ta text,
  is_core         boolean   not null default false,
  created_at      timestamp not null default current_timestamp,
  updated_at      timestamp not null default current_timestamp,

  unique (subject_code),
  unique (subject_name_en)
);
comment on table skoola.subjects is 'Subjects, named in three languages.';

create index idx_subjects_subject_name_en on skoola.subjects (subject_name_en);

create table skoola.streams (
  id          text      primary key,
  name        text      not null,
  description text,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (name)
);
comment on table skoola.streams is 'Streams of grades 12 and 13.';

create index idx_streams_name on skoola.streams (name);

create table skoola.grade_streams (
  grade_id   text      not null references skoola.grade_levels on delete cascade,
  stream_id  text      not null references skoola.streams on delete cascade,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  primary key (grade_id, stream_id)
);
comment on table skoola.grade_streams is 'Streams of a grade.';

create index grade_streams_stream_id_idx on skoola.grade_streams (stream_id);

create table skoola.grade_subjects (
  grade_id   text      not null references skoola.grade_levels on delete cascade,
  subject_id text      not null references skoola.subjects on delete cascade,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  primary key (grade_id, subject_id)
);
comment on table skoola.grade_subjects is 'Subjects of a grade.';

create index grade_subjects_subject_id_idx on skoola.grade_subjects (subject_id);

create table skoola.stream_subjects (
  stream_id  text      not null references skoola.streams on delete cascade,
  subject_id text      not null references skoola.subjects on delete cascade,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  primary key (stream_id, subject_id)
);
comment on table skoola.stream_subjects is 'Subjects of a stream.';

create index stream_subjects_subject_id_idx on skoola.stream_subjects (subject_id);

create table skoola.classes (
  id               text      primary key,
  grade_id         text      not null references skoola.grade_levels on delete cascade,
  section_name     text      not null,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  class_teacher_id text      references skoola.staff on delete set null,
  medium           text      not null references skoola.mediums,
  room_number      text,
  max_capacity     integer   not null,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (academic_year_id, grade_id, section_name),
  unique (academic_year_id, room_number),
  unique (academic_year_id, class_teacher_id),
  check (medium in ('Sinhala', 'Tamil', 'English')),
  check (max_capacity > 0)
);
comment on table skoola.classes is 'Classes: section of a grade in a year.';

create index idx_classes_grade_id on skoola.classes (grade_id);
create index classes_class_teacher_id_idx on skoola.classes (class_teacher_id);

create table skoola.class_subject_teachers (
  class_id         text      not null references skoola.classes on delete cascade,
  subject_id       text      not null references skoola.subjects on delete cascade,
  teacher_id       text      not null references skoola.staff on delete cascade,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  primary key (class_id, subject_id, teacher_id, academic_year_id)
);
comment on table skoola.class_subject_teachers is 'Who teaches which subject in which class.';

create index class_subject_teachers_subject_id_idx on skoola.class_subject_teachers (subject_id);
create index class_subject_teachers_teacher_id_idx on skoola.class_subject_teachers (teacher_id);
create index class_subject_teachers_academic_year_id_idx on skoola.class_subject_teachers (academic_year_id);

create table skoola.teacher_class_assignments (
  id               text      primary key,
  teacher_id       text      not null references skoola.staff on delete cascade,
  class_id         text      not null references skoola.classes on delete cascade,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (class_id, academic_year_id),
  unique (teacher_id, academic_year_id)
);
comment on table skoola.teacher_class_assignments is 'Class teachers.';

create index teacher_class_assignments_academic_year_id_idx on skoola.teacher_class_assignments (academic_year_id);

create table skoola.teacher_subject_assignments (
  id               text      primary key,
  teacher_id       text      not null references skoola.staff on delete cascade,
  subject_id       text      not null references skoola.subjects on delete cascade,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (teacher_id, subject_id, academic_year_id)
);
comment on table skoola.teacher_subject_assignments is 'Subjects that a teacher gives in a year.';

create index teacher_subject_assignments_subject_id_idx on skoola.teacher_subject_assignments (subject_id);
create index teacher_subject_assignments_academic_year_id_idx on skoola.teacher_subject_assignments (academic_year_id);

create table skoola.student_class_assignments (
  id               text      primary key,
  student_id       text      not null references skoola.students on delete cascade,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  grade_id         text      not null references skoola.grade_levels on delete cascade,
  class_id         text      not null references skoola.classes on delete cascade,
  from_date        date      not null,
  to_date          date,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (student_id, academic_year_id),
  check (to_date >= from_date)
);
comment on table skoola.student_class_assignments is 'Class of each student: the last one; those before are archived.';

create index student_class_assignments_academic_year_id_idx on skoola.student_class_assignments (academic_year_id);
create index student_class_assignments_grade_id_idx on skoola.student_class_assignments (grade_id);
create index student_class_assignments_class_id_idx on skoola.student_class_assignments (class_id);

create table skoola.subject_enrollments (
  student_id       text      not null references skoola.students on delete cascade,
  subject_id       text      not null references skoola.subjects on delete cascade,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  created_at       timestamp not null default current_timestamp,

  primary key (student_id, subject_id, academic_year_id)
);
comment on table skoola.subject_enrollments is 'Subjects that a student takes in a year.';

create index subject_enrollments_subject_id_idx on skoola.subject_enrollments (subject_id);
create index subject_enrollments_academic_year_id_idx on skoola.subject_enrollments (academic_year_id);

create table skoola.staff_subjects (
  staff_id   text not null references skoola.staff on delete cascade,
  subject_id text not null references skoola.subjects on delete cascade,

  primary key (staff_id, subject_id)
);
comment on table skoola.staff_subjects is 'Subjects that a member of staff can teach.';

create index staff_subjects_subject_id_idx on skoola.staff_subjects (subject_id);
