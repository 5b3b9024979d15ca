-- Staff.

create table skoola.leave_types (
  name             text    primary key,
  description      text    not null,
  days_a_year      integer,
  needs_a_document boolean not null default false,

  check (days_a_year > 0)
);
comment on table skoola.leave_types is 'Kinds of leave; days_a_year is null where there is no limit. A catalogue: leave requests name the kind.';

create table skoola.staff (
  id                text      primary key,
  employee_id       text      not null,
  name              text      not null,
  nic               text      not null,
  dob               date      not null,
  gender            text      not null,
  address           text      not null,
  phone             text      not null,
  email             text      not null,
  created_at        timestamp not null default current_timestamp,
  updated_at        timestamp not null default current_timestamp,
  employment_status text      not null default 'Permanent',
  staff_type        text      not null default 'Teaching',
  photo_url         text,
  profile_id        text      references skoola.profiles on delete set null,

  unique (employee_id),
  unique (nic),
  unique (email),
  unique (profile_id),
  check (gender in ('Male', 'Female', 'Other')),
  check (employment_status in ('Permanent', 'Contract', 'Temporary')),
  check (staff_type in ('Teaching', 'NonTeaching', 'Administrative'))
);
comment on table skoola.staff is 'Staff, teaching or not.';

create index idx_staff_employee_id on skoola.staff (employee_id);
create index idx_staff_name on skoola.staff (name);

create table skoola.staff_departments (
  id          text      primary key,
  name        text      not null,
  description text,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (name)
);
comment on table skoola.staff_departments is 'Departments.';

create index idx_staff_departments_name on skoola.staff_departments (name);

create table skoola.staff_qualifications (
  id                 text      primary key,
  staff_id           text      not null references skoola.staff on delete cascade,
  degree             text      not null,
  institution        text      not null,
  year_of_completion integer   not null,
  created_at         timestamp not null default current_timestamp,
  updated_at         timestamp not null default current_timestamp,

  unique (staff_id, degree, institution),
  check (year_of_completion between 1950 and 2100)
);
comment on table skoola.staff_qualifications is 'Degrees and diplomas of staff.';

create table skoola.staff_employment_history (
  id                 text      primary key,
  staff_id           text      not null references skoola.staff on delete cascade,
  previous_school    text      not null,
  position           text      not null,
  start_date         date      not null,
  end_date           date,
  reason_for_leaving text,
  created_at         timestamp not null default current_timestamp,
  updated_at         timestamp not null default current_timestamp,

  unique (staff_id, start_date),
  check (end_date >= start_date)
);
comment on table skoola.staff_employment_history is 'Where staff worked before.';

create table skoola.staff_leaves (
  id         text      primary key,
  staff_id   text      not null references skoola.staff on delete cascade,
  leave_type text      not null references skoola.leave_types,
  from_date  date      not null,
  to_date    date      not null,
  reason     text      not null,
  status     text      not null,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  unique (staff_id, from_date),
  check (status in ('Pending', 'Approved', 'Rejected')),
  check (to_date >= from_date)
);
comment on table skoola.staff_leaves is 'Leave, asked for and decided.';

create index idx_staff_leaves_status on skoola.staff_leaves (status);
