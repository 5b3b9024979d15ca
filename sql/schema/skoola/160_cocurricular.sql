-- Clubs, sports, competitions and other activities.

create table skoola.student_achievements (
  id               text      primary key,
  student_id       text      not null references skoola.students on delete cascade,
  achievement_type text      not null,
  description      text      not null,
  date             date      not null,
  certificate_url  text,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (student_id, achievement_type, date)
);
comment on table skoola.student_achievements is 'Awards.';

create table skoola.activity_types (
  id          text      primary key,
  name        text      not null,
  description text,
  created_at  timestamp not null default current_timestamp,

  unique (name)
);
comment on table skoola.activity_types is 'Kinds of activity.';

create table skoola.activities (
  id               text      primary key,
  activity_type_id text      not null references skoola.activity_types on delete cascade,
  name             text      not null,
  description      text,
  location         text,
  start_time       timestamp not null,
  end_time         timestamp not null,
  is_mandatory     boolean   not null default false,
  academic_year_id text      not null references skoola.academic_years on delete cascade,
  created_by       text      not null references skoola.users on delete cascade,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (academic_year_id, name),
  check (end_time > start_time)
);
comment on table skoola.activities is 'Activities.';

create index idx_activities_name on skoola.activities (name);
create index activities_activity_type_id_idx on skoola.activities (activity_type_id);
create index activities_created_by_idx on skoola.activities (created_by);

create table skoola.activity_participants (
  activity_id       text      not null references skoola.activities on delete cascade,
  user_id           text      not null references skoola.users on delete cascade,
  participant_type  text      not null,
  enrollment_reason text,
  created_at        timestamp not null default current_timestamp,

  primary key (activity_id, user_id),
  check (participant_type in ('Participant', 'Organizer', 'Supervisor', 'Detained'))
);
comment on table skoola.activity_participants is 'Accounts that take part.';

create index activity_participants_user_id_idx on skoola.activity_participants (user_id);

create table skoola.activity_participants_staff (
  activity_id       text      not null references skoola.activities on delete cascade,
  staff_id          text      not null references skoola.staff on delete cascade,
  participant_type  text      not null default 'Participant',
  enrollment_reason text,
  created_at        timestamp not null default current_timestamp,

  primary key (activity_id, staff_id),
  check (participant_type in ('Participant', 'Organizer', 'Supervisor', 'Detained'))
);
comment on table skoola.activity_participants_staff is 'Staff that takes part.';

create index activity_participants_staff_staff_id_idx on skoola.activity_participants_staff (staff_id);

create table skoola.activity_participants_students (
  activity_id       text      not null references skoola.activities on delete cascade,
  student_id        text      not null references skoola.students on delete cascade,
  participant_type  text      not null default 'Participant',
  enrollment_reason text,
  created_at        timestamp not null default current_timestamp,

  primary key (activity_id, student_id),
  check (participant_type in ('Participant', 'Organizer', 'Supervisor', 'Detained'))
);
comment on table skoola.activity_participants_students is 'Students that take part.';

create index activity_participants_students_student_id_idx on skoola.activity_participants_students (student_id);

create table skoola.activity_attendance (
  id             text      primary key,
  activity_id    text      not null references skoola.activities on delete cascade,
  user_id        text      not null references skoola.users on delete cascade,
  status         text      not null,
  check_in_time  timestamp,
  check_out_time timestamp,
  remarks        text,
  marked_by      text      not null references skoola.users on delete cascade,
  created_at     timestamp not null default current_timestamp,
  updated_at     timestamp not null default current_timestamp,

  unique (activity_id, user_id),
  check (status in ('Present', 'Absent', 'Late', 'Excused', 'HalfDay', 'SchoolBusiness')),
  check (check_out_time >= check_in_time)
);
comment on table skoola.activity_attendance is 'Attendance at activities.';

create index idx_activity_attendance_status on skoola.activity_attendance (status);
create index activity_attendance_user_id_idx on skoola.activity_attendance (user_id);
create index activity_attendance_marked_by_idx on skoola.activity_attendance (marked_by);

create table skoola.clubs (
  id                   text      primary key,
  club_name            text      not null,
  description          text,
  teacher_in_charge_id text      not null references skoola.staff on delete restrict,
  meeting_schedule     text,
  created_at           timestamp not null default current_timestamp,
  updated_at           timestamp not null default current_timestamp,

  unique (club_name)
);
comment on table skoola.clubs is 'Clubs.';

create index idx_clubs_club_name on skoola.clubs (club_name);
create index clubs_teacher_in_charge_id_idx on skoola.clubs (teacher_in_charge_id);

create table skoola.club_members (
  club_id     text      not null references skoola.clubs on delete cascade,
  student_id  text      not null references skoola.students on delete cascade,
  role        text      not null,
  joined_date date      not null,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  primary key (club_id, student_id)
);
comment on table skoola.club_members is 'Members.';

create index club_members_student_id_idx on skoola.club_members (student_id);

create table skoola.club_activities (
  id                 text      primary key,
  club_id            text      not null references skoola.clubs on delete cascade,
  activity_name      text      not null,
  activity_date      timestamp not null,
  description        text,
  participants_count integer   not null,
  created_at         timestamp not null default current_timestamp,
  updated_at         timestamp not null default current_timestamp,

  unique (club_id, activity_date),
  check (participants_count >= 0)
);
comment on table skoola.club_activities is 'Meetings.';

create table skoola.sports (
  id          text      primary key,
  sport_name  text      not null,
  description text,
  category    text      not null,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (sport_name)
);
comment on table skoola.sports is 'Sports.';

create table skoola.sport_teams (
  id          text      primary key,
  sport_id    text      not null references skoola.sports on delete restrict,
  team_name   text      not null,
  grade_level text      not null,
  coach_id    text      not null references skoola.staff on delete restrict,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (team_name)
);
comment on table skoola.sport_teams is 'Teams.';

create index sport_teams_sport_id_idx on skoola.sport_teams (sport_id);
create index sport_teams_coach_id_idx on skoola.sport_teams (coach_id);

create table skoola.sport_team_members (
  team_id     text      not null references skoola.sport_teams on delete cascade,
  student_id  text      not null references skoola.students on delete cascade,
  position    text,
  joined_date date      not null,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  primary key (team_id, student_id)
);
comment on table skoola.sport_team_members is 'Players.';

create index sport_team_members_student_id_idx on skoola.sport_team_members (student_id);

create table skoola.sport_events (
  id         text      primary key,
  sport_id   text      not null references skoola.sports on delete restrict,
  event_name text      not null,
  event_date timestamp not null,
  venue      text      not null,
  organizer  text      not null,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  unique (event_name, event_date)
);
comment on table skoola.sport_events is 'Fixtures and meets.';

create index sport_events_sport_id_idx on skoola.sport_events (sport_id);

create table skoola.sport_event_participants (
  event_id   text      not null references skoola.sport_events on delete cascade,
  student_id text      not null references skoola.students on delete cascade,
  team_id    text      references skoola.sport_teams on delete set null,
  position   text,
  points     integer,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  primary key (event_id, student_id),
  check (points >= 0)
);
comment on table skoola.sport_event_participants is 'Who competed, and how well.';

create index sport_event_participants_student_id_idx on skoola.sport_event_participants (student_id);
create index sport_event_participants_team_id_idx on skoola.sport_event_participants (team_id);

create table skoola.competitions (
  id               text      primary key,
  competition_name text      not null,
  competition_type text      not null,
  date             timestamp not null,
  organizer        text      not null,
  level            text      not null,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  unique (competition_name, date)
);
comment on table skoola.competitions is 'Competitions.';

create index idx_competitions_competition_name on skoola.competitions (competition_name);

create table skoola.competition_participants (
  competition_id text      not null references skoola.competitions on delete cascade,
  student_id     text      not null references skoola.students on delete cascade,
  position       text,
  award          text,
  created_at     timestamp not null default current_timestamp,
  updated_at     timestamp not null default current_timestamp,

  primary key (competition_id, student_id)
);
comment on table skoola.competition_participants is 'Who took part, and what they won.';

create index competition_participants_student_id_idx on skoola.competition_participants (student_id);

create table skoola.cultural_events (
  id          text      primary key,
  event_name  text      not null,
  event_date  timestamp not null,
  venue       text      not null,
  description text,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (event_name, event_date)
);
comment on table skoola.cultural_events is 'Shows and festivals.';

create index idx_cultural_events_event_name on skoola.cultural_events (event_name);

create table skoola.cultural_event_participants (
  event_id         text      not null references skoola.cultural_events on delete cascade,
  student_id       text      not null references skoola.students on delete cascade,
  performance_type text      not null,
  role             text,
  created_at       timestamp not null default current_timestamp,
  updated_at       timestamp not null default current_timestamp,

  primary key (event_id, student_id)
);
comment on table skoola.cultural_event_participants is 'Who performed.';

create index cultural_event_participants_student_id_idx on skoola.cultural_event_participants (student_id);
