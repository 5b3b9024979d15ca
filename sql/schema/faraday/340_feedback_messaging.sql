-- Feedback messaging.

create table faraday.comments (
  id         serial    primary key,
  project_id integer   not null,
  user_id    integer   not null,
  content    varchar   not null,
  created_at timestamp default now(),
  updated_at timestamp default now()
);
comment on table faraday.comments is 'Remarks on projects.';

create index comments_project_id_idx on faraday.comments (project_id);
create index comments_user_id_idx on faraday.comments (user_id);

create table faraday.feedback_actions (
  id           serial                   primary key,
  status       faraday.base_status_enum not null default 'ACTIVE',
  is_active    boolean                  default true,
  metadata     json,
  feedback_id  integer                  not null references faraday.organization_feedback (id),
  user_id      integer                  not null references faraday.users (id),
  action_type  varchar                  not null,
  action_data  json,
  notes        text,
  performed_at timestamp                default now()
);
comment on table faraday.feedback_actions is 'Steps taken on feedback.';

create index feedback_actions_user_id_idx on faraday.feedback_actions (user_id);

create table faraday.feedback_attachments (
  id            serial  primary key,
  metadata      json,
  feedback_id   integer not null references faraday.organization_feedback (id),
  file_name     varchar not null,
  file_type     varchar not null,
  file_size     integer not null,
  file_url      varchar not null,
  metadata_data json
);
comment on table faraday.feedback_attachments is 'Files on feedback.';

create table faraday.feedback_categories (
  id          serial                   primary key,
  status      faraday.base_status_enum not null default 'ACTIVE',
  is_active   boolean                  default true,
  metadata    json,
  name        varchar                  not null,
  description text,
  color       varchar,
  icon        varchar,
  settings    json,

  constraint feedback_categories_natural_key unique (name)
);
comment on table faraday.feedback_categories is 'Kinds of feedback.';

create table faraday.feedback_comments (
  id          serial  primary key,
  metadata    json,
  feedback_id integer not null references faraday.organization_feedback (id),
  user_id     integer not null references faraday.users (id),
  content     text    not null,
  is_internal boolean default false
);
comment on table faraday.feedback_comments is 'Remarks on feedback.';

create index feedback_comments_feedback_id_idx on faraday.feedback_comments (feedback_id);
create index feedback_comments_user_id_idx on faraday.feedback_comments (user_id);

create table faraday.feedback_projects (
  id                serial                  primary key,
  is_active         boolean                 default true,
  metadata          json,
  name              varchar                 not null,
  description       text,
  project_type      faraday.projecttype     not null,
  status            faraday.projectstatus   not null default 'ACTIVE',
  priority          faraday.projectpriority,
  configuration     json,
  settings          json,
  metadata_data     json,
  start_date        timestamp,
  end_date          timestamp,
  last_activity     timestamp,
  is_template       boolean                 default false,
  is_archived       boolean                 default false,
  is_public         boolean                 default false,
  owner_id          integer                 not null references faraday.users (id),
  team_id           integer                 references faraday.teams (id),
  organization_id   integer                 references faraday.organizations (id),
  parent_project_id integer                 references faraday.feedback_projects (id),

  constraint feedback_projects_natural_key unique (name)
);
comment on table faraday.feedback_projects is 'Projects arising from feedback.';

create index feedback_projects_owner_id_idx on faraday.feedback_projects (owner_id);

create table faraday.feedback_project_comments (
  id          serial    primary key,
  metadata    json,
  project_id  integer   not null references faraday.feedback_projects (id),
  user_id     integer   not null references faraday.users (id),
  content     text      not null,
  is_internal boolean   default false,
  created_at  timestamp default now(),
  updated_at  timestamp default now()
);
comment on table faraday.feedback_project_comments is 'Remarks on feedback projects.';

create index feedback_project_comments_project_id_idx on faraday.feedback_project_comments (project_id);
create index feedback_project_comments_user_id_idx on faraday.feedback_project_comments (user_id);

create table faraday.feedback_project_members (
  id          serial                   primary key,
  status      faraday.base_status_enum not null default 'ACTIVE',
  is_active   boolean                  default true,
  metadata    json,
  project_id  integer                  not null references faraday.feedback_projects (id),
  user_id     integer                  not null references faraday.users (id),
  role        varchar                  not null,
  permissions json,
  joined_at   timestamp                default now(),
  last_active timestamp,

  constraint feedback_project_members_natural_key unique (project_id, user_id)
);
comment on table faraday.feedback_project_members is 'People on feedback projects.';

create index feedback_project_members_user_id_idx on faraday.feedback_project_members (user_id);

create table faraday.feedback_project_resources (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  is_active     boolean                  default true,
  metadata      json,
  project_id    integer                  not null references faraday.feedback_projects (id),
  resource_type varchar                  not null,
  name          varchar                  not null,
  description   text,
  url           varchar,
  metadata_data json
);
comment on table faraday.feedback_project_resources is 'Material for feedback projects.';

create table faraday.feedback_project_tasks (
  id          serial    primary key,
  is_active   boolean   default true,
  metadata    json,
  project_id  integer   not null references faraday.feedback_projects (id),
  title       varchar   not null,
  description text,
  status      varchar   not null,
  priority    varchar,
  assigned_to integer   references faraday.users (id),
  due_date    timestamp
);
comment on table faraday.feedback_project_tasks is 'Tasks of feedback projects.';

create index feedback_project_tasks_assigned_to_idx on faraday.feedback_project_tasks (assigned_to);

create table faraday.feedback_responses (
  id               serial                   primary key,
  status           faraday.base_status_enum not null default 'ACTIVE',
  is_active        boolean                  default true,
  metadata         json,
  feedback_id      integer                  not null references faraday.organization_feedback (id),
  user_id          integer                  not null references faraday.users (id),
  content          text                     not null,
  is_internal      boolean                  default false,
  is_resolution    boolean                  default false,
  resolution_type  varchar,
  resolution_notes text,
  responded_at     timestamp                default now(),
  updated_at       timestamp
);
comment on table faraday.feedback_responses is 'Answers to feedback.';

create index feedback_responses_feedback_id_idx on faraday.feedback_responses (feedback_id);
create index feedback_responses_user_id_idx on faraday.feedback_responses (user_id);

create table faraday.feedback_user_tool_settings (
  user_id              integer   not null references faraday.users (id),
  tool_id              integer   not null,
  is_enabled           boolean   default true,
  settings             json,
  last_used            timestamp,
  usage_count          integer   default 0,
  rate_limit_remaining integer,
  rate_limit_reset     timestamp,
  error_count          integer   default 0,
  last_error           timestamp,
  last_success         timestamp,
  created_at           timestamp default now(),
  updated_at           timestamp default now(),
  avatar_customization json,
  voice_preferences    json,

  primary key (user_id, tool_id)
);
comment on table faraday.feedback_user_tool_settings is 'Tool settings, feedback side.';

create index feedback_user_tool_settings_tool_id_idx on faraday.feedback_user_tool_settings (tool_id);

create table faraday.message_boards (
  id          serial    primary key,
  title       varchar,
  description text,
  created_by  integer   references faraday.users (id),
  course_id   integer   references faraday.courses (id),
  is_private  boolean   default false,
  created_at  timestamp default now(),
  updated_at  timestamp default now(),

  constraint message_boards_natural_key unique (title)
);
comment on table faraday.message_boards is 'Boards per course.';

create index message_boards_created_by_idx on faraday.message_boards (created_by);

create table faraday.message_board_posts (
  id         serial    primary key,
  board_id   integer   references faraday.message_boards (id),
  author_id  integer   references faraday.users (id),
  content    text,
  created_at timestamp default now(),
  updated_at timestamp default now(),
  status     varchar
);
comment on table faraday.message_board_posts is 'Posts on boards.';

create index message_board_posts_author_id_idx on faraday.message_board_posts (author_id);
create index message_board_posts_board_id_idx on faraday.message_board_posts (board_id);

create table faraday.messages (
  id           serial    primary key,
  sender_id    integer   references faraday.users (id),
  recipient_id integer   references faraday.users (id),
  subject      varchar,
  content      text,
  sent_at      timestamp default now(),
  read_at      timestamp,
  status       varchar
);
comment on table faraday.messages is 'Direct messages.';

create index messages_recipient_id_idx on faraday.messages (recipient_id);
create index messages_sender_id_idx on faraday.messages (sender_id);
