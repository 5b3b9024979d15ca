create schema skoola;
comment on schema skoola is
  'School management: people, classes, timetable, attendance, exams, money, library and clubs of a school. Besides the '
  'application''s 126 tables there are five catalogues that it has in code: roles, permissions, mediums, periods, leave_types.';

-- Accounts, profiles, roles and permissions.

create table skoola.roles (
  name        text    primary key,
  title       text    not null,
  description text    not null,
  -- The lower, the more a role may do.
  position    integer not null,

  unique (title),
  unique (position)
);
comment on table skoola.roles is 'Roles. A catalogue: the application knows them by name.';

create table skoola.permissions (
  name        text primary key,
  area        text not null,
  severity    text not null,
  description text not null,

  check (severity in ('Low', 'Medium', 'High', 'Severe'))
);
comment on table skoola.permissions is 'Permissions, and how bad a misuse would be. A catalogue: the application knows them by name.';

create table skoola.users (
  id                     text      primary key,
  email                  text      not null,
  password_hash          text      not null,
  google_id              text,
  github_id              text,
  is_verified            boolean   not null default false,
  verification_token     text,
  created_at             timestamp not null default current_timestamp,
  updated_at             timestamp not null default current_timestamp,
  verification_sent_at   timestamp,
  password_reset_token   text,
  password_reset_sent_at timestamp,
  failed_login_attempts  integer   not null default 0,
  lockout_until          timestamp,
  role                   text      not null default 'Guest' references skoola.roles,

  unique (email),
  unique (google_id),
  unique (github_id),
  unique (verification_token),
  unique (password_reset_token),
  check (role in (
    'Admin', 'Teacher', 'Student', 'Guest', 'Parent', 'FullAdmin', 'Principal', 'VicePrincipal', 'Accountant',
    'Librarian'
  )),
  check (email = lower(email) and email like '%_@_%._%'),
  check (failed_login_attempts >= 0),
  check (updated_at >= created_at)
);
comment on table skoola.users is 'Accounts. One for each member of staff, student and guardian; guests have one before they are anything.';

create index idx_users_email on skoola.users (email);

create table skoola.profiles (
  id         text      primary key,
  name       text      not null,
  address    text,
  phone      text,
  photo_url  text,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp
);
comment on table skoola.profiles is 'What is shown of the person behind an account.';

create index idx_profiles_name on skoola.profiles (name);

create table skoola.user_profiles (
  user_id    text      not null references skoola.users on delete cascade,
  profile_id text      not null references skoola.profiles on delete cascade,
  created_at timestamp not null default current_timestamp,
  updated_at timestamp not null default current_timestamp,

  primary key (user_id, profile_id)
);
comment on table skoola.user_profiles is 'Which profile belongs to which account.';

create index idx_user_profiles_user_id on skoola.user_profiles (user_id);
create index user_profiles_profile_id_idx on skoola.user_profiles (profile_id);

create table skoola.sessions (
  id                 text      primary key,
  user_id            text      not null references skoola.users on delete cascade,
  refresh_token_hash text      not null,
  user_agent         text,
  ip_address         text,
  created_at         timestamp not null default current_timestamp,
  expires_at         timestamp not null,

  unique (refresh_token_hash),
  check (expires_at > created_at)
);
comment on table skoola.sessions is 'Signed-in devices, by the hash of their refresh token.';

create index sessions_user_id_idx on skoola.sessions (user_id);

create table skoola.role_sets (
  id          text primary key,
  name        text not null,
  description text,

  unique (name)
);
comment on table skoola.role_sets is 'Roles under one name.';

create index idx_role_sets_name on skoola.role_sets (name);

create table skoola.role_set_roles (
  role_set_id text not null references skoola.role_sets on delete cascade,
  role_id     text not null references skoola.roles,

  primary key (role_set_id, role_id),
  check (role_id in (
    'Admin', 'Teacher', 'Student', 'Guest', 'Parent', 'FullAdmin', 'Principal', 'VicePrincipal', 'Accountant',
    'Librarian'
  ))
);
comment on table skoola.role_set_roles is 'Roles of a set.';

create table skoola.role_permissions (
  role_id    text not null references skoola.roles,
  permission text not null references skoola.permissions,

  primary key (role_id, permission),
  check (role_id in (
    'Admin', 'Teacher', 'Student', 'Guest', 'Parent', 'FullAdmin', 'Principal', 'VicePrincipal', 'Accountant',
    'Librarian'
  ))
);
comment on table skoola.role_permissions is 'What each role may do.';

create table skoola.user_sets (
  id          text primary key,
  name        text not null,
  description text,

  unique (name)
);
comment on table skoola.user_sets is 'Accounts under one name.';

create table skoola.user_set_users (
  user_set_id text not null references skoola.user_sets on delete cascade,
  user_id     text not null references skoola.users on delete cascade,

  primary key (user_set_id, user_id)
);
comment on table skoola.user_set_users is 'Accounts of a set.';

create index user_set_users_user_id_idx on skoola.user_set_users (user_id);

create table skoola.user_set_permissions (
  user_set_id text not null references skoola.user_sets on delete cascade,
  permission  text not null references skoola.permissions,

  primary key (user_set_id, permission)
);
comment on table skoola.user_set_permissions is 'What the accounts of a set may do besides their role.';

create index idx_user_set_permissions_user_set_id on skoola.user_set_permissions (user_set_id);

create table skoola.user_permissions (
  user_id    text not null references skoola.users on delete cascade,
  permission text not null references skoola.permissions,

  primary key (user_id, permission)
);
comment on table skoola.user_permissions is 'What one account may do besides its role.';

create index idx_user_permissions_user_id on skoola.user_permissions (user_id);
