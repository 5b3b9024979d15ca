-- Timetable and calendar.

create table skoola.periods (
  period_number integer primary key,
  start_time    time    not null,
  end_time      time    not null,

  unique (start_time),
  check (period_number between 1 and 6),
  check (end_time > start_time)
);
comment on table skoola.periods is 'Periods of the school day. A catalogue: lessons repeat their times.';

create table skoola.timetable (
  id               text      primary key,
  class_id         text      not null references skoola.classes on delete cascade,
  day_of_week      text      not null,
  period_number    integer   not null references skoola.periods,
  subject_id       text      not null references skoola.subjects on delete cascade,
  teacher_id       text      not null references skoola.staff on delete cascade,
  start_time       time      not null,
  end_time         time      not null,
  room             text      not null,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (class_id, day_of_week, period_number),
  unique (teacher_id, academic_year_id, day_of_week, period_number),
  check (day_of_week in ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday')),
  check (period_number between 1 and 6),
  check (end_time > start_time)
);
comment on table skoola.timetable is 'Lessons of the week.';

create index idx_timetable_class_id on skoola.timetable (class_id);
create index timetable_subject_id_idx on skoola.timetable (subject_id);
create index timetable_academic_year_id_idx on skoola.timetable (academic_year_id);

create table skoola.substitutions (
  id                    text      primary key,
  original_teacher_id   text      not null references skoola.staff on delete restrict,
  substitute_teacher_id text      not null references skoola.staff on delete restrict,
  timetable_id          text      not null references skoola.timetable on delete restrict,
  date                  date      not null,
  status                text      not null,
  remarks               text,
  created_at            timestamp not null default current_timestamp,

  unique (timetable_id, date),
  check (status in ('Pending', 'Confirmed', 'Completed', 'Cancelled')),
  check (substitute_teacher_id <> original_teacher_id)
);
comment on table skoola.substitutions is 'Lessons that somebody else takes.';

create index substitutions_original_teacher_id_idx on skoola.substitutions (original_teacher_id);
create index substitutions_substitute_teacher_id_idx on skoola.substitutions (substitute_teacher_id);

create table skoola.school_calendar (
  date            date      primary key,
  day_type        text      not null,
  name            text,
  is_academic_day boolean   not null default true,
  created_at      timestamp not null default current_timestamp,
  updated_at      timestamp not null default current_timestamp,

  check (day_type in ('Working', 'Holiday', 'Weekend', 'SpecialEvent'))
);
comment on table skoola.school_calendar is 'What kind of day each day is.';
