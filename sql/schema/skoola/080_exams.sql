-- Exams, marks and report cards.

create table skoola.exam_types (
  id          text          primary key,
  name        text          not null,
  description text,
  weightage   numeric(5, 2) not null,
  created_at  timestamp     not null default current_timestamp,
  updated_at  timestamp     not null default current_timestamp,

  unique (name),
  check (weightage between 0 and 100)
);
comment on table skoola.exam_types is 'Kinds of exam, and how much they weigh.';

create table skoola.exams (
  id               text      primary key,
  exam_type_id     text      not null references skoola.exam_types on delete restrict,
  name             text      not null,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  term_id          text      not null references skoola.terms on delete cascade,
  start_date       timestamp not null,
  end_date         timestamp not null,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (exam_type_id, term_id),
  unique (academic_year_id, name),
  check (end_date >= start_date)
);
comment on table skoola.exams is 'Exams of a term.';

create index idx_exams_name on skoola.exams (name);
create index exams_term_id_idx on skoola.exams (term_id);

create table skoola.exam_subjects (
  exam_id    text      not null references skoola.exams on delete cascade,
  subject_id text      not null references skoola.subjects on delete cascade,
  date       date      not null,
  "time"     time      not null,
  duration   integer   not null,
  max_marks  integer   not null,
  pass_marks integer   not null,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  primary key (exam_id, subject_id),
  check (duration > 0),
  check (max_marks > 0),
  check (pass_marks between 0 and max_marks)
);
comment on table skoola.exam_subjects is 'Papers of an exam.';

create index exam_subjects_subject_id_idx on skoola.exam_subjects (subject_id);

create table skoola.grading_schemes (
  id          text      primary key,
  name        text      not null,
  grade_level text      not null,
  description text,
  created_at  timestamp default current_timestamp,
  updated_at  timestamp default current_timestamp,

  unique (name)
);
comment on table skoola.grading_schemes is 'Scales of grades.';

create index idx_grading_schemes_name on skoola.grading_schemes (name);

create table skoola.grading_criteria (
  id          text          primary key,
  scheme_id   text          not null references skoola.grading_schemes on delete cascade,
  min_marks   integer       not null,
  max_marks   integer       not null,
  grade       text          not null,
  grade_point numeric(3, 2),
  description text,
  created_at  timestamp     default current_timestamp,
  updated_at  timestamp     default current_timestamp,

  unique (scheme_id, grade),
  unique (scheme_id, min_marks),
  check (0 <= min_marks and min_marks <= max_marks and max_marks <= 100),
  check (grade_point >= 0)
);
comment on table skoola.grading_criteria is 'From how many marks on a grade is given.';

create table skoola.student_marks (
  id             text      primary key,
  student_id     text      not null references skoola.students on delete cascade,
  exam_id        text      not null references skoola.exams on delete cascade,
  subject_id     text      not null references skoola.subjects on delete cascade,
  marks_obtained integer   not null,
  is_absent      boolean   not null default false,
  remarks        text,
  entered_by     text      not null references skoola.users on delete restrict,
  entered_at     timestamp not null default current_timestamp,
  updated_by     text      references skoola.users on delete set null,
  updated_at     timestamp not null default current_timestamp,

  unique (student_id, exam_id, subject_id),
  check (marks_obtained between 0 and 100),
  check (not is_absent or marks_obtained = 0),
  check (updated_at >= entered_at)
);
comment on table skoola.student_marks is 'Marks.';

create index student_marks_exam_id_idx on skoola.student_marks (exam_id);
create index student_marks_subject_id_idx on skoola.student_marks (subject_id);
create index student_marks_entered_by_idx on skoola.student_marks (entered_by);
create index student_marks_updated_by_idx on skoola.student_marks (updated_by);

create table skoola.report_cards (
  id               text      primary key,
  student_id       text      not null references skoola.students on delete cascade,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  term_id          text      not null references skoola.terms on delete cascade,
  class_id         text      not null references skoola.classes on delete cascade,
  generated_at     timestamp not null default current_timestamp,
  generated_by     text      not null,
  final_grade      text,
  rank             integer,
  remarks          text,

  unique (student_id, term_id),
  check (rank > 0)
);
comment on table skoola.report_cards is 'Reports, one a term.';

create index idx_report_cards_student_id on skoola.report_cards (student_id);
create index report_cards_academic_year_id_idx on skoola.report_cards (academic_year_id);
create index report_cards_term_id_idx on skoola.report_cards (term_id);
create index report_cards_class_id_idx on skoola.report_cards (class_id);

create table skoola.report_card_marks (
  id             text    primary key,
  report_card_id text    not null references skoola.report_cards on delete cascade,
  subject_id     text    not null references skoola.subjects on delete cascade,
  marks_obtained integer,
  grade          text,
  remarks        text,

  unique (report_card_id, subject_id),
  check (marks_obtained between 0 and 100)
);
comment on table skoola.report_card_marks is 'Marks on a report.';

create index report_card_marks_subject_id_idx on skoola.report_card_marks (subject_id);

create table skoola.al_exams (
  id                 text          primary key,
  student_id         text          not null references skoola.students on delete cascade,
  exam_year          integer       not null,
  index_number       text,
  stream_id          text          references skoola.streams on delete set null,
  z_score            numeric(6, 4),
  district_rank      integer,
  island_rank        integer,
  general_test_marks integer,
  results_summary    text,
  created_at         timestamp     not null default current_timestamp,
  updated_at         timestamp     not null default current_timestamp,

  unique (student_id, exam_year),
  unique (exam_year, index_number),
  check (general_test_marks between 0 and 100),
  check (district_rank > 0),
  check (island_rank >= district_rank)
);
comment on table skoola.al_exams is 'Results of the advanced level exam.';

create index idx_al_exams_student_id on skoola.al_exams (student_id);
create index al_exams_stream_id_idx on skoola.al_exams (stream_id);

create table skoola.ol_exams (
  id              text      primary key,
  student_id      text      not null references skoola.students on delete cascade,
  exam_year       integer   not null,
  index_number    text,
  medium          text      references skoola.mediums,
  results_summary text,
  created_at      timestamp not null default current_timestamp,
  updated_at      timestamp not null default current_timestamp,

  unique (student_id, exam_year),
  unique (exam_year, index_number),
  check (medium in ('Sinhala', 'Tamil', 'English'))
);
comment on table skoola.ol_exams is 'Results of the ordinary level exam.';

create index idx_ol_exams_student_id on skoola.ol_exams (student_id);

create table skoola.scholarship_exams (
  id            text      primary key,
  student_id    text      not null references skoola.students on delete cascade,
  exam_year     integer   not null,
  index_number  text,
  marks         integer,
  district_rank integer,
  island_rank   integer,
  created_at    timestamp not null default current_timestamp,
  updated_at    timestamp not null default current_timestamp,

  unique (student_id, exam_year),
  unique (exam_year, index_number),
  check (marks between 0 and 200),
  check (district_rank > 0),
  check (island_rank >= district_rank)
);
comment on table skoola.scholarship_exams is 'Results of the scholarship exam of grade 5.';

create table skoola.zscore_calculations (
  exam_id       text          not null references skoola.exams on delete cascade,
  subject_id    text          not null references skoola.subjects on delete cascade,
  mean          numeric(7, 4) not null,
  std_deviation numeric(7, 4) not null,
  calculated_at timestamp     not null default current_timestamp,

  primary key (exam_id, subject_id),
  check (mean between 0 and 100),
  check (std_deviation >= 0)
);
comment on table skoola.zscore_calculations is 'Mean and deviation of a paper.';

create index zscore_calculations_subject_id_idx on skoola.zscore_calculations (subject_id);

create table skoola.student_zscores (
  student_id text          not null references skoola.students on delete cascade,
  exam_id    text          not null references skoola.exams on delete cascade,
  subject_id text          not null references skoola.subjects on delete cascade,
  zscore     numeric(6, 4) not null,

  primary key (student_id, exam_id, subject_id)
);
comment on table skoola.student_zscores is 'Marks in deviations from the mean.';

create index student_zscores_exam_id_idx on skoola.student_zscores (exam_id);
create index student_zscores_subject_id_idx on skoola.student_zscores (subject_id);
