-- Archive. Its rows outlive what they speak of, hence no foreign keys.

create table skoola.student_class_assignments_history (
  id               text      primary key,
  student_id       text      not null,
  academic_year_id text      not null,
  grade_id         text      not null,
  class_id         text      not null,
  from_date        date      not null,
  to_date          date,
  created_at       timestamp not null,
  updated_at       timestamp not null,

  unique (student_id, academic_year_id),
  check (to_date >= from_date)
);
comment on table skoola.student_class_assignments_history is 'Classes of earlier years.';

create table skoola.student_marks_history (
  id             text      primary key,
  student_id     text      not null,
  exam_id        text      not null,
  subject_id     text      not null,
  marks_obtained integer   not null,
  is_absent      boolean   not null,
  remarks        text,
  entered_by     text      not null,
  entered_at     timestamp not null,
  updated_by     text,
  updated_at     timestamp not null,

  unique (student_id, exam_id, subject_id, updated_at),
  check (marks_obtained between 0 and 100),
  check (not is_absent or marks_obtained = 0)
);
comment on table skoola.student_marks_history is 'Marks as they were before a correction.';
