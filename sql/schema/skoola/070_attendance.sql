-- Attendance.

create table skoola.staff_attendance (
  id         text      primary key,
  staff_id   text      not null references skoola.staff on delete cascade,
  date       date      not null,
  status     text      not null,
  time_in    time,
  time_out   time,
  remarks    text,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,
  is_locked  boolean   not null default false,
  marked_by  text      references skoola.users on delete set null,

  unique (staff_id, date),
  check (status in ('Present', 'Absent', 'Late', 'Excused', 'HalfDay', 'SchoolBusiness')),
  check (time_out > time_in)
);
comment on table skoola.staff_attendance is 'Staff register, one row a day.';

create index idx_staff_attendance_status on skoola.staff_attendance (status);
create index staff_attendance_marked_by_idx on skoola.staff_attendance (marked_by);

create table skoola.student_attendance (
  id         text      primary key,
  student_id text      not null references skoola.students on delete cascade,
  class_id   text      not null references skoola.classes on delete cascade,
  date       date      not null,
  status     text      not null,
  marked_by  text      not null references skoola.users on delete restrict,
  remarks    text,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,
  is_locked  boolean   not null default false,

  unique (student_id, date),
  check (status in ('Present', 'Absent', 'Late', 'Excused', 'HalfDay', 'SchoolBusiness'))
);
comment on table skoola.student_attendance is 'Class register, one row a day.';

create index student_attendance_class_id_idx on skoola.student_attendance (class_id);
create index student_attendance_marked_by_idx on skoola.student_attendance (marked_by);

create table skoola.student_period_attendance (
  id              text      primary key,
  student_id      text      not null references skoola.students on delete cascade,
  class_id        text      not null references skoola.classes on delete cascade,
  timetable_id    text      not null references skoola.timetable on delete cascade,
  date            date      not null,
  status          text      not null,
  minutes_late    integer,
  remarks         text,
  is_locked       boolean   not null default false,
  marked_by       text      not null references skoola.users on delete restrict,
  created_at      timestamp not null default current_timestamp,
  updated_at      timestamp not null default current_timestamp,
  suspicion_flag  text,
  detailed_status text,

  unique (student_id, timetable_id, date),
  check (status in ('Present', 'Absent', 'Late', 'Excused', 'HalfDay', 'SchoolBusiness')),
  check (suspicion_flag in (
    'None', 'FrequentExit', 'Avoidance', 'UnusualDrowsiness', 'SkippingAfterInterval', 'Other'
  )),
  check (detailed_status in ('Normal', 'SickBay', 'FieldTrip', 'Counseling', 'Suspended', 'ExternalExam')),
  check (minutes_late > 0),
  check (minutes_late is null or status = 'Late')
);
comment on table skoola.student_period_attendance is 'Attendance at single lessons.';

create index student_period_attendance_class_id_idx on skoola.student_period_attendance (class_id);
create index student_period_attendance_timetable_id_idx on skoola.student_period_attendance (timetable_id);
create index student_period_attendance_marked_by_idx on skoola.student_period_attendance (marked_by);

create table skoola.attendance_policies (
  id                text          primary key,
  name              text          not null,
  rule_type         text          not null,
  threshold         integer       not null,
  consequence_type  text          not null,
  consequence_value numeric(8, 2),
  is_active         boolean       not null default true,

  unique (name),
  check (rule_type in ('ConsecutiveLate', 'TotalLate', 'UnexcusedAbsent')),
  check (threshold > 0),
  check (consequence_value >= 0)
);
comment on table skoola.attendance_policies is 'From how many absences on something happens, and what.';

create index idx_attendance_policies_name on skoola.attendance_policies (name);

create table skoola.attendance_audit_log (
  id                   text      primary key,
  attendance_type      text      not null,
  attendance_record_id text      not null,
  old_status           text,
  new_status           text      not null,
  change_reason        text      not null,
  changed_by           text      not null references skoola.users on delete restrict,
  changed_at           timestamp not null default current_timestamp,

  unique (attendance_record_id, changed_at),
  check (attendance_type in ('Student', 'Period', 'Staff')),
  check (old_status is distinct from new_status)
);
comment on table skoola.attendance_audit_log is 'Corrections of attendance.';

create index idx_attendance_audit_log_changed_by on skoola.attendance_audit_log (changed_by);

create table skoola.attendance_discrepancies (
  id               text      primary key,
  student_id       text      not null references skoola.students on delete cascade,
  date             date      not null,
  discrepancy_type text      not null,
  details          text,
  severity         text      not null,
  is_resolved      boolean   not null default false,
  resolved_by      text      references skoola.users on delete set null,
  created_at       timestamp not null default current_timestamp,

  unique (student_id, date, discrepancy_type),
  check (severity in ('Low', 'Medium', 'High', 'Severe')),
  check (is_resolved = (resolved_by is not null))
);
comment on table skoola.attendance_discrepancies is 'Where two records of attendance contradict each other.';

create index attendance_discrepancies_resolved_by_idx on skoola.attendance_discrepancies (resolved_by);

create table skoola.attendance_excuses (
  id                   text      primary key,
  attendance_record_id text      not null,
  excuse_type          text      not null,
  document_url         text,
  is_verified          boolean   not null default false,
  verified_by          text      references skoola.users on delete set null,
  created_at           timestamp not null default current_timestamp,

  unique (attendance_record_id),
  check (excuse_type in ('Medical', 'Educational', 'Family', 'Bereavement', 'Official')),
  check (is_verified = (verified_by is not null))
);
comment on table skoola.attendance_excuses is 'Excuses for absences.';

create index attendance_excuses_verified_by_idx on skoola.attendance_excuses (verified_by);

create table skoola.pre_approved_absences (
  id           text      primary key,
  student_id   text      not null references skoola.students on delete cascade,
  start_date   date      not null,
  end_date     date      not null,
  reason_type  text      not null,
  remarks      text,
  approved_by  text      not null references skoola.users on delete restrict,
  document_url text,
  created_at   timestamp not null default current_timestamp,
  updated_at   timestamp not null default current_timestamp,

  unique (student_id, start_date),
  check (reason_type in ('Sick', 'FamilyEvent', 'Visa', 'Bereavement', 'Religious', 'Other')),
  check (end_date >= start_date)
);
comment on table skoola.pre_approved_absences is 'Absences agreed beforehand.';

create index idx_pre_approved_absences_student_id on skoola.pre_approved_absences (student_id);
create index pre_approved_absences_approved_by_idx on skoola.pre_approved_absences (approved_by);

create table skoola.exit_passes (
  id                text      primary key,
  student_id        text      not null references skoola.students on delete cascade,
  date              date      not null,
  exit_time         time      not null,
  reason_type       text      not null,
  remarks           text,
  approved_by       text      not null references skoola.users on delete restrict,
  guardian_notified boolean   not null default false,
  gate_cleared_at   timestamp,
  created_at        timestamp not null default current_timestamp,

  unique (student_id, date),
  check (reason_type in ('Medical', 'Personal', 'Disciplinary', 'Dismissal'))
);
comment on table skoola.exit_passes is 'Leave to go home early.';

create index idx_exit_passes_student_id on skoola.exit_passes (student_id);
create index exit_passes_approved_by_idx on skoola.exit_passes (approved_by);

create table skoola.emergency_roll_calls (
  id           text      primary key,
  event_name   text      not null,
  start_time   timestamp not null,
  end_time     timestamp,
  initiated_by text      not null references skoola.users on delete restrict,
  status       text      not null,
  created_at   timestamp not null default current_timestamp,

  unique (start_time),
  check (status in ('Safe', 'Missing', 'Unknown', 'Injured')),
  check (end_time > start_time)
);
comment on table skoola.emergency_roll_calls is 'Head counts in an emergency or drill.';

create index idx_emergency_roll_calls_status on skoola.emergency_roll_calls (status);
create index emergency_roll_calls_initiated_by_idx on skoola.emergency_roll_calls (initiated_by);

create table skoola.emergency_roll_call_entries (
  roll_call_id   text      not null references skoola.emergency_roll_calls on delete cascade,
  user_id        text      not null references skoola.users on delete cascade,
  status         text      not null,
  location_found text,
  marked_at      timestamp,

  primary key (roll_call_id, user_id),
  check (status in ('Safe', 'Missing', 'Unknown', 'Injured'))
);
comment on table skoola.emergency_roll_call_entries is 'Who was found where.';

create index emergency_roll_call_entries_user_id_idx on skoola.emergency_roll_call_entries (user_id);
