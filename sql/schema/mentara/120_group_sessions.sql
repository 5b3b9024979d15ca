-- Group sessions and webinars of the communities.

create table mentara.group_therapy_sessions (
  id                  text                         primary key,
  title               text                         not null,
  description         text,
  community_id        text                         not null references mentara.communities (id) on delete cascade,
  created_by_id       text                         not null references mentara.users (id) on delete restrict,
  session_type        mentara.session_type         not null,
  session_format      text,
  scheduled_at        timestamp(3)                 not null,
  duration            integer                      not null,
  max_participants    integer                      not null,
  virtual_link        text,
  location            text,
  location_address    text,
  status              mentara.group_session_status not null default 'PENDING_APPROVAL',
  cancelled_at        timestamp(3),
  cancellation_reason text,
  completed_at        timestamp(3),
  created_at          timestamp(3)                 not null default current_timestamp,
  updated_at          timestamp(3)                 not null,

  constraint group_therapy_sessions_session_format_check check (session_format in ('group-therapy', 'webinar')),
  constraint group_therapy_sessions_duration_check check (duration > 0),
  constraint group_therapy_sessions_max_participants_check check (max_participants > 0),
  constraint group_therapy_sessions_cancelled_at_check check (cancelled_at is null or status = 'CANCELLED'),
  constraint group_therapy_sessions_completed_at_check check (
    completed_at is null or status = 'COMPLETED' and completed_at >= scheduled_at
  )
);
comment on table mentara.group_therapy_sessions is 'Group sessions and webinars of a community.';
comment on column mentara.group_therapy_sessions.duration is 'Minutes.';

create index group_therapy_sessions_community_id_idx on mentara.group_therapy_sessions (community_id);
create index group_therapy_sessions_created_by_id_idx on mentara.group_therapy_sessions (created_by_id);
create index group_therapy_sessions_status_idx on mentara.group_therapy_sessions (status);
create index group_therapy_sessions_scheduled_at_idx on mentara.group_therapy_sessions (scheduled_at);

create table mentara.group_session_therapist_invitations (
  id           text                      primary key,
  session_id   text                      not null references mentara.group_therapy_sessions (id) on delete cascade,
  therapist_id text                      not null references mentara.therapists (user_id) on delete cascade,
  status       mentara.invitation_status not null default 'PENDING',
  invited_at   timestamp(3)              not null default current_timestamp,
  responded_at timestamp(3),
  message      text,
  created_at   timestamp(3)              not null default current_timestamp,
  updated_at   timestamp(3)              not null,

  constraint group_session_therapist_invitations_session_id_therapist_id_key unique (session_id, therapist_id),
  constraint group_session_therapist_invitations_responded_at_check check (responded_at >= invited_at)
);
comment on table mentara.group_session_therapist_invitations is 'Therapists who are asked to lead a group session.';

create index group_session_therapist_invitations_therapist_id_status_idx
  on mentara.group_session_therapist_invitations (therapist_id, status);

create table mentara.group_session_participants (
  id                text                      primary key,
  session_id        text                      not null references mentara.group_therapy_sessions (id) on delete cascade,
  user_id           text                      not null references mentara.users (id) on delete cascade,
  joined_at         timestamp(3)              not null default current_timestamp,
  attendance_status mentara.attendance_status not null default 'REGISTERED',
  left_at           timestamp(3),
  created_at        timestamp(3)              not null default current_timestamp,
  updated_at        timestamp(3)              not null,

  constraint group_session_participants_session_id_user_id_key unique (session_id, user_id),
  constraint group_session_participants_left_at_check check (left_at >= joined_at)
);
comment on table mentara.group_session_participants is 'Who has registered for a group session.';

create index group_session_participants_user_id_idx on mentara.group_session_participants (user_id);
create index group_session_participants_session_id_attendance_status_idx
  on mentara.group_session_participants (session_id, attendance_status);
