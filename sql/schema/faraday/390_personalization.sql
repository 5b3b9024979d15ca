-- Personalization.

create table faraday.user_avatars (
  id          serial                    primary key,
  metadata    json,
  user_id     integer                   not null references faraday.users (id),
  template_id integer                   references faraday.avatar_templates (id),
  avatar_type faraday.avatar_type_enum  not null,
  style       faraday.avatar_style_enum not null,
  avatar_data json,
  is_active   boolean                   default true,
  created_at  timestamp                 default now(),
  updated_at  timestamp                 default now()
);
comment on table faraday.user_avatars is 'Avatars of users.';

create index user_avatars_user_id_idx on faraday.user_avatars (user_id);

create table faraday.user_avatar_customizations (
  id                     serial    primary key,
  metadata               json,
  avatar_id              integer   not null references faraday.user_avatars (id),
  customization_type     varchar   not null,
  customization_value    json      not null,
  customization_metadata json,
  created_at             timestamp default now(),
  updated_at             timestamp default now()
);
comment on table faraday.user_avatar_customizations is 'Changes to a user avatar.';

create table faraday.user_preference_categories (
  id                serial  primary key,
  name              varchar not null,
  description       varchar,
  category_metadata json,

  constraint user_preference_categories_natural_key unique (name)
);
comment on table faraday.user_preference_categories is 'Kinds of settings.';

create table faraday.user_management_preferences (
  id          serial                       primary key,
  user_id     integer                      not null references faraday.users (id),
  category_id integer                      references faraday.user_preference_categories (id),
  type        faraday.preference_type_enum not null,
  config      json,
  is_active   boolean                      default true,
  created_at  timestamp                    default now(),
  updated_at  timestamp                    default now()
);
comment on table faraday.user_management_preferences is 'Settings by category.';

create index user_management_preferences_user_id_idx on faraday.user_management_preferences (user_id);

create table faraday.user_management_user_organizations (
  id              serial                   primary key,
  status          faraday.base_status_enum not null default 'ACTIVE',
  is_active       boolean                  default true,
  user_id         integer                  not null references faraday.users (id),
  organization_id integer                  not null references faraday.organizations (id),
  role            varchar                  not null,

  constraint user_management_user_organizations_natural_key unique (user_id, organization_id)
);
comment on table faraday.user_management_user_organizations is 'User to organization roles.';

create table faraday.user_management_voice_preferences (
  id         serial                      primary key,
  metadata   json,
  avatar_id  integer                     not null references faraday.avatars (id),
  user_id    integer                     not null references faraday.users (id),
  voice_id   integer                     not null,
  language   varchar                     not null,
  speed      integer                     default 100,
  pitch      integer                     default 100,
  provider   faraday.voice_provider_enum not null,
  style      varchar,
  created_at timestamp                   default now(),
  updated_at timestamp                   default now()
);
comment on table faraday.user_management_voice_preferences is 'Voice choice per user.';

create index user_management_voice_preferences_user_id_idx on faraday.user_management_voice_preferences (user_id);

create table faraday.user_preference_templates (
  id                serial  primary key,
  name              varchar not null,
  description       varchar,
  template_data     json    not null,
  template_metadata json,

  constraint user_preference_templates_natural_key unique (name)
);
comment on table faraday.user_preference_templates is 'Ready-made settings.';

create table faraday.user_preference_template_assignments (
  user_id     integer references faraday.users (id),
  template_id integer references faraday.user_preference_templates (id),

  constraint user_preference_template_assignments_natural_key unique (user_id, template_id)
);
comment on table faraday.user_preference_template_assignments is 'User to template links.';

create table faraday.user_tool_settings (
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
  avatar_customization json,
  voice_preferences    json,

  primary key (user_id, tool_id)
);
comment on table faraday.user_tool_settings is 'Tool settings per user.';

create index user_tool_settings_tool_id_idx on faraday.user_tool_settings (tool_id);

create table faraday.user_tools (
  user_id integer not null references faraday.users (id),
  tool_id integer not null,

  primary key (user_id, tool_id)
);
comment on table faraday.user_tools is 'User to tool links.';

create index user_tools_tool_id_idx on faraday.user_tools (tool_id);

create table faraday.voice_templates (
  id                serial  primary key,
  metadata          json,
  name              varchar not null,
  description       varchar,
  voice_settings    json    not null,
  template_metadata json,

  constraint voice_templates_natural_key unique (name)
);
comment on table faraday.voice_templates is 'Ready-made voices.';

create table faraday.voices (
  id             serial  primary key,
  metadata       json,
  avatar_id      integer not null references faraday.avatars (id),
  user_id        integer not null references faraday.users (id),
  template_id    integer references faraday.voice_templates (id),
  voice_type     varchar not null,
  voice_settings json,
  voice_metadata json
);
comment on table faraday.voices is 'Voices of users.';

create index voices_user_id_idx on faraday.voices (user_id);
