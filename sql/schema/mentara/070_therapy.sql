-- Care: who treats whom and when, exercises, and what clients say about it.

create table mentara.client_therapists (
  id           text         primary key,
  client_id    text         not null references mentara.clients (user_id) on delete cascade,
  therapist_id text         not null references mentara.therapists (user_id) on delete cascade,
  status       text         not null default 'active',
  assigned_at  timestamp(3) not null default current_timestamp,

  constraint client_therapists_client_id_therapist_id_key unique (client_id, therapist_id),
  constraint client_therapists_status_check check (status in ('active', 'inactive'))
);
comment on table mentara.client_therapists is 'Which client is in the care of which therapist.';

create index client_therapists_client_id_idx on mentara.client_therapists (client_id);
create index client_therapists_therapist_id_idx on mentara.client_therapists (therapist_id);
create index client_therapists_client_id_status_idx on mentara.client_therapists (client_id, status);
create index client_therapists_therapist_id_status_idx on mentara.client_therapists (therapist_id, status);
create index client_therapists_status_idx on mentara.client_therapists (status);
create index client_therapists_assigned_at_idx on mentara.client_therapists (assigned_at);

create table mentara.therapist_availabilities (
  id           text         primary key,
  therapist_id text         not null references mentara.therapists (user_id) on delete cascade,
  day_of_week  text         not null,
  start_time   text         not null,
  end_time     text         not null,
  timezone     text         not null default 'UTC',
  is_available boolean      not null default true,
  notes        text,
  created_at   timestamp(3) not null default current_timestamp,
  updated_at   timestamp(3) not null,

  constraint therapist_availabilities_hours_key unique (therapist_id, day_of_week, start_time, end_time),
  constraint therapist_availabilities_day_of_week_check check (day_of_week in ('0', '1', '2', '3', '4', '5', '6')),
  constraint therapist_availabilities_start_time_check check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint therapist_availabilities_end_time_check check (
    end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and end_time > start_time
  )
);
comment on table mentara.therapist_availabilities is 'Weekly hours in which a therapist takes appointments.';
comment on column mentara.therapist_availabilities.day_of_week is '0 is Sunday, 6 is Saturday.';
comment on column mentara.therapist_availabilities.start_time is 'HH:MM, in the time zone beside it.';

create index therapist_availabilities_therapist_id_idx on mentara.therapist_availabilities (therapist_id);
create index therapist_availabilities_day_of_week_idx on mentara.therapist_availabilities (day_of_week);

create table mentara.meetings (
  id           text                   primary key,
  title        text,
  description  text,
  start_time   timestamp(3)           not null,
  end_time     timestamp(3),
  duration     integer                not null default 60,
  status       mentara.meeting_status not null default 'SCHEDULED',
  meeting_type text                   not null default 'video',
  meeting_url  text,
  client_id    text                   not null references mentara.clients (user_id) on delete cascade,
  therapist_id text                   not null references mentara.therapists (user_id) on delete cascade,
  created_at   timestamp(3)           not null default current_timestamp,
  updated_at   timestamp(3)           not null,

  constraint meetings_meeting_type_check check (meeting_type in ('video', 'audio', 'in_person', 'chat')),
  constraint meetings_end_time_check check (end_time > start_time),
  constraint meetings_duration_check check (duration > 0)
);
comment on table mentara.meetings is 'Appointments of a client with a therapist.';
comment on column mentara.meetings.duration is 'Minutes.';

create index meetings_client_id_idx on mentara.meetings (client_id);
create index meetings_therapist_id_idx on mentara.meetings (therapist_id);
create index meetings_start_time_idx on mentara.meetings (start_time);
create index meetings_end_time_idx on mentara.meetings (end_time);
create index meetings_status_idx on mentara.meetings (status);
create index meetings_therapist_id_start_time_status_idx on mentara.meetings (therapist_id, start_time, status);
create index meetings_therapist_id_status_start_time_idx on mentara.meetings (therapist_id, status, start_time);
create index meetings_client_id_status_start_time_idx on mentara.meetings (client_id, status, start_time);
create index meetings_therapist_id_start_time_end_time_idx on mentara.meetings (therapist_id, start_time, end_time);
create index meetings_client_id_start_time_end_time_idx on mentara.meetings (client_id, start_time, end_time);

-- Nobody can be in two meetings that start together; a slot that was cancelled is free again.
create unique index meetings_therapist_slot_key on mentara.meetings (therapist_id, start_time) where status <> 'CANCELLED';
create unique index meetings_client_slot_key on mentara.meetings (client_id, start_time) where status <> 'CANCELLED';

create table mentara.meeting_notes (
  id         text         primary key,
  meeting_id text         not null references mentara.meetings (id) on delete cascade,
  notes      text         not null,
  created_at timestamp(3) not null default current_timestamp,
  updated_at timestamp(3) not null
);
comment on table mentara.meeting_notes is 'What the therapist wrote down about a meeting.';

create index meeting_notes_meeting_id_idx on mentara.meeting_notes (meeting_id);

create table mentara.worksheets (
  id             text                     primary key,
  client_id      text                     not null references mentara.clients (user_id) on delete cascade,
  therapist_id   text                     not null references mentara.therapists (user_id) on delete cascade,
  title          text                     not null,
  instructions   text                     not null,
  due_date       timestamp(3)             not null,
  status         mentara.worksheet_status not null default 'ASSIGNED',
  material_urls  text[]                   not null default '{}',
  material_names text[]                   not null default '{}',
  created_at     timestamp(3)             not null default current_timestamp,
  updated_at     timestamp(3)             not null,

  constraint worksheets_materials_check check (cardinality(material_urls) = cardinality(material_names))
);
comment on table mentara.worksheets is 'Exercises that a therapist has given to a client.';

create index worksheets_client_id_idx on mentara.worksheets (client_id);
create index worksheets_therapist_id_idx on mentara.worksheets (therapist_id);
create index worksheets_status_idx on mentara.worksheets (status);
create index worksheets_due_date_idx on mentara.worksheets (due_date);
create index worksheets_status_due_date_idx on mentara.worksheets (status, due_date);
create index worksheets_client_id_status_idx on mentara.worksheets (client_id, status);
create index worksheets_therapist_id_status_idx on mentara.worksheets (therapist_id, status);

create table mentara.worksheet_submissions (
  id           text         primary key,
  worksheet_id text         not null references mentara.worksheets (id) on delete cascade,
  file_urls    text[]       not null,
  file_names   text[]       not null,
  file_sizes   integer[]    not null,
  submitted_at timestamp(3) not null default current_timestamp,
  feedback     text,

  constraint worksheet_submissions_worksheet_id_key unique (worksheet_id),
  constraint worksheet_submissions_files_check check (
    cardinality(file_urls) = cardinality(file_names) and cardinality(file_names) = cardinality(file_sizes)
  )
);
comment on table mentara.worksheet_submissions is 'What the client handed in: one submission for each worksheet.';

create index worksheet_submissions_submitted_at_idx on mentara.worksheet_submissions (submitted_at);

create table mentara.reviews (
  id           text         primary key,
  rating       integer      not null,
  title        text,
  content      text,
  is_anonymous boolean      not null default false,
  client_id    text         not null references mentara.clients (user_id) on delete cascade,
  therapist_id text         not null references mentara.therapists (user_id) on delete cascade,
  meeting_id   text         references mentara.meetings (id) on delete set null,
  is_verified  boolean      not null default false,
  created_at   timestamp(3) not null default current_timestamp,
  updated_at   timestamp(3) not null,

  constraint reviews_client_id_therapist_id_meeting_id_key unique (client_id, therapist_id, meeting_id),
  constraint reviews_rating_check check (rating between 1 and 5)
);
comment on table mentara.reviews is 'What a client says about a therapist, with stars.';

create index reviews_therapist_id_idx on mentara.reviews (therapist_id);
create index reviews_client_id_idx on mentara.reviews (client_id);
create index reviews_rating_idx on mentara.reviews (rating);
create index reviews_created_at_idx on mentara.reviews (created_at);
create index reviews_therapist_id_rating_idx on mentara.reviews (therapist_id, rating);
create index reviews_therapist_id_created_at_idx on mentara.reviews (therapist_id, created_at);
