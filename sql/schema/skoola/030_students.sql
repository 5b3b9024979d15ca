-- Students and their families.

create table skoola.students (
  id                       text      primary key,
  admission_number         text      not null,
  name_english             text      not null,
  name_sinhala             text,
  name_tamil               text,
  nic_or_birth_certificate text      not null,
  dob                      date      not null,
  gender                   text      not null,
  address                  text      not null,
  phone                    text      not null,
  email                    text,
  religion                 text,
  ethnicity                text,
  created_at               timestamp not null default current_timestamp,
  updated_at               timestamp not null default current_timestamp,
  status                   text      not null default 'Active',
  photo_url                text,
  profile_id               text      references skoola.profiles on delete set null,

  unique (admission_number),
  unique (nic_or_birth_certificate),
  unique (email),
  unique (profile_id),
  check (gender in ('Male', 'Female', 'Other')),
  check (religion in ('Buddhism', 'Hinduism', 'Islam', 'Christianity', 'Other')),
  check (ethnicity in ('Sinhala', 'Tamil', 'Muslim', 'Burger', 'Malay', 'Vedda', 'Other')),
  check (status in ('Active', 'Transferred', 'Graduated', 'Withdrawn', 'Suspended'))
);
comment on table skoola.students is 'Students.';

create index idx_students_admission_number on skoola.students (admission_number);
create index idx_students_name_english on skoola.students (name_english);

create table skoola.student_guardians (
  id           text      primary key,
  student_id   text      not null references skoola.students on delete cascade,
  name         text      not null,
  relationship text      not null,
  phone        text      not null,
  email        text,
  address      text      not null,
  created_at   timestamp not null default current_timestamp,
  updated_at   timestamp not null default current_timestamp,
  user_id      text      references skoola.users on delete set null,

  unique (user_id),
  unique (student_id, name)
);
comment on table skoola.student_guardians is 'Parents and guardians; an account serves one student.';

create table skoola.student_medical_info (
  id                      text      primary key,
  student_id              text      not null references skoola.students on delete cascade,
  blood_group             text,
  allergies               text,
  medical_conditions      text,
  emergency_contact_name  text,
  emergency_contact_phone text,
  created_at              timestamp not null default current_timestamp,
  updated_at              timestamp not null default current_timestamp,

  unique (student_id)
);
comment on table skoola.student_medical_info is 'Health of students.';

create table skoola.student_emergency_contacts (
  id           text      primary key,
  student_id   text      not null references skoola.students on delete cascade,
  name         text      not null,
  relationship text      not null,
  phone        text      not null,
  created_at   timestamp not null default current_timestamp,
  updated_at   timestamp not null default current_timestamp,

  unique (student_id, phone)
);
comment on table skoola.student_emergency_contacts is 'Whom to call.';

create table skoola.student_previous_schools (
  id                 text      primary key,
  student_id         text      not null references skoola.students on delete cascade,
  school_name        text      not null,
  grade_left         text,
  date_left          date,
  reason_for_leaving text,
  created_at         timestamp not null default current_timestamp,
  updated_at         timestamp not null default current_timestamp,

  unique (student_id, school_name)
);
comment on table skoola.student_previous_schools is 'Where students were before.';
