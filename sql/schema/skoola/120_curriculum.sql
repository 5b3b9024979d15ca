-- Curriculum and what was taught.

create table skoola.curriculum_standards (
  id             text      primary key,
  subject_id     text      not null references skoola.subjects on delete cascade,
  grade_level_id text      not null references skoola.grade_levels on delete cascade,
  standard_code  text      not null,
  description    text,
  created_at     timestamp not null default current_timestamp,
  updated_at     timestamp not null default current_timestamp,

  unique (standard_code)
);
comment on table skoola.curriculum_standards is 'What is to be learnt in a subject and grade.';

create index idx_curriculum_standards_subject_id on skoola.curriculum_standards (subject_id);
create index idx_curriculum_standards_grade_level_id on skoola.curriculum_standards (grade_level_id);

create table skoola.syllabus (
  id                       text      primary key,
  curriculum_standard_id   text      not null references skoola.curriculum_standards on delete cascade,
  topic_name               text      not null,
  suggested_duration_hours integer,
  description              text,
  created_at               timestamp not null default current_timestamp,
  updated_at               timestamp not null default current_timestamp,

  unique (curriculum_standard_id, topic_name),
  check (suggested_duration_hours > 0)
);
comment on table skoola.syllabus is 'Topics of a standard.';

create index idx_syllabus_curriculum_standard_id on skoola.syllabus (curriculum_standard_id);

create table skoola.lesson_progress (
  id                  text      primary key,
  class_id            text      not null references skoola.classes on delete cascade,
  subject_id          text      not null references skoola.subjects on delete cascade,
  teacher_id          text      not null references skoola.staff on delete cascade,
  timetable_id        text      references skoola.timetable on delete set null,
  date                date      not null,
  topic_covered       text      not null,
  sub_topic           text,
  homework_assigned   text,
  resources_used      text,
  progress_percentage integer,
  is_substitution     boolean   not null default false,
  created_at          timestamp not null default current_timestamp,
  syllabus_id         text      references skoola.syllabus on delete set null,

  unique (class_id, subject_id, date),
  check (progress_percentage between 0 and 100)
);
comment on table skoola.lesson_progress is 'What was taught in a lesson.';

create index idx_lesson_progress_class_id on skoola.lesson_progress (class_id);
create index lesson_progress_syllabus_id_idx on skoola.lesson_progress (syllabus_id);
create index lesson_progress_subject_id_idx on skoola.lesson_progress (subject_id);
create index lesson_progress_teacher_id_idx on skoola.lesson_progress (teacher_id);
create index lesson_progress_timetable_id_idx on skoola.lesson_progress (timetable_id);
