-- Misc features.

create table faraday.avatars (
  id                serial                   primary key,
  type              faraday.avatar_type_enum not null,
  url               varchar                  not null,
  config            json,
  voice_enabled     boolean                  default false,
  voice_config      json,
  expression_config json,
  gesture_config    json,
  created_at        timestamp                default now(),
  updated_at        timestamp                default now(),

  constraint avatars_natural_key unique (url)
);
comment on table faraday.avatars is 'Avatars.';

create table faraday.avatar_customizations (
  id         serial                          primary key,
  avatar_id  integer                         not null references faraday.avatars (id),
  user_id    integer                         not null references faraday.users (id),
  scale      integer                         default 100,
  position   json,
  rotation   json,
  color      varchar,
  opacity    integer                         default 100,
  type       faraday.customization_type_enum not null,
  config     json,
  is_active  boolean                         default true,
  created_at timestamp                       default now(),
  updated_at timestamp                       default now()
);
comment on table faraday.avatar_customizations is 'Placement and look of avatars.';

create index avatar_customizations_user_id_idx on faraday.avatar_customizations (user_id);

create table faraday.avatar_templates (
  id                serial    primary key,
  metadata          json,
  name              varchar   not null,
  description       varchar,
  template_data     json      not null,
  template_metadata json,
  created_at        timestamp default now(),
  updated_at        timestamp default now(),

  constraint avatar_templates_natural_key unique (name)
);
comment on table faraday.avatar_templates is 'Ready-made avatars.';

create table faraday.context_data (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  context_id            integer                  not null,
  gpt_id                integer                  not null,
  data_type             varchar                  not null,
  content               json                     not null,
  data_metadata         json
);
comment on table faraday.context_data is 'Data held by a context.';

create index context_data_context_id_idx on faraday.context_data (context_id);

create table faraday.core_activities (
  id                serial                     primary key,
  name              varchar(100)               not null,
  description       text,
  type              faraday.activitytype       not null,
  difficulty_level  faraday.activitydifficulty not null,
  duration          integer,
  equipment_needed  text,
  safety_notes      text,
  instructions      json,
  adaptations       json,
  activity_metadata json,
  created_at        timestamp                  default now(),
  updated_at        timestamp                  default now(),

  constraint core_activities_natural_key unique (name)
);
comment on table faraday.core_activities is 'Base activity list.';

create table faraday.instructors (
  id                    serial                    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(255)              not null,
  description           varchar(1000),
  email                 varchar                   not null,
  phone                 varchar,
  specialization        varchar,
  certifications        json,
  bio                   varchar,
  hire_date             timestamp                 not null,
  termination_date      timestamp,
  is_active             boolean                   default true,
  status                faraday.instructor_status not null default 'ACTIVE',

  unique (email)
);
comment on table faraday.instructors is 'Instructors.';

create table faraday.tool_assignments (
  tool_id     integer   not null references faraday.ai_tools (id),
  user_id     integer   not null,
  assigned_by integer,
  assigned_at timestamp default now(),
  expires_at  timestamp,

  primary key (tool_id, user_id)
);
comment on table faraday.tool_assignments is 'Tools granted to users.';

create index tool_assignments_assigned_by_idx on faraday.tool_assignments (assigned_by);
create index tool_assignments_user_id_idx on faraday.tool_assignments (user_id);
