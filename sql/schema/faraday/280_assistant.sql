-- Assistant.

create table faraday.ai_suites (
  id            serial    primary key,
  name          varchar   not null,
  description   varchar,
  version       varchar,
  user_id       integer   not null,
  configuration json,
  is_active     boolean   default true,
  created_at    timestamp default now(),
  updated_at    timestamp default now(),

  constraint ai_suites_natural_key unique (name)
);
comment on table faraday.ai_suites is 'Groups of AI tools.';

create index ai_suites_user_id_idx on faraday.ai_suites (user_id);

create table faraday.ai_tools (
  id            serial    primary key,
  name          varchar   not null,
  description   varchar,
  status        varchar,
  suite_id      integer   references faraday.ai_suites (id),
  tool_type     varchar   not null,
  configuration json,
  created_at    timestamp default now(),
  updated_at    timestamp default now(),

  constraint ai_tools_natural_key unique (name)
);
comment on table faraday.ai_tools is 'AI tools in a suite.';

create index ai_tools_suite_id_idx on faraday.ai_tools (suite_id);

create table faraday.assistant_profiles (
  id                 serial           primary key,
  name               varchar(100)     not null,
  description        varchar,
  model_version      varchar(50)      not null,
  configuration      json,
  is_active          boolean          default true,
  max_context_length integer          default 4096,
  temperature        double precision default 0.7,
  top_p              double precision default 1.0,
  frequency_penalty  double precision default 0.0,
  presence_penalty   double precision default 0.0,
  stop_sequences     json,
  assistant_metadata json,
  created_at         timestamp        default now(),
  updated_at         timestamp        default now(),

  unique (name)
);
comment on table faraday.assistant_profiles is 'Assistant configurations.';

create table faraday.assistant_capabilities (
  id                   serial       primary key,
  name                 varchar(100) not null,
  description          varchar,
  assistant_profile_id integer      references faraday.assistant_profiles (id) on delete cascade,
  parameters           json,
  is_enabled           boolean      default true,
  priority             integer      default 0,
  version              varchar(20),
  capability_metadata  json,
  created_at           timestamp    default now(),
  updated_at           timestamp    default now(),

  constraint assistant_capabilities_natural_key unique (assistant_profile_id, name)
);
comment on table faraday.assistant_capabilities is 'Abilities of a profile.';

create table faraday.user_memories (
  id                   serial           primary key,
  user_id              integer          references faraday.users (id) on delete cascade,
  assistant_profile_id integer          references faraday.assistant_profiles (id),
  content              text             not null,
  context              json,
  importance           double precision default 1.0,
  last_accessed        timestamp,
  category             varchar(100),
  tags                 json,
  source               varchar(100),
  confidence           double precision,
  version              varchar(50),
  created_at           timestamp        default now(),
  updated_at           timestamp        default now()
);
comment on table faraday.user_memories is 'What assistants remember.';

create index user_memories_user_id_idx on faraday.user_memories (user_id);

create table faraday.memory_interactions (
  id               serial      primary key,
  memory_id        integer     references faraday.user_memories (id),
  user_id          integer     references faraday.users (id),
  interaction_type varchar(50),
  timestamp        timestamp,
  context          json,
  feedback         json,
  created_at       timestamp   default now(),
  updated_at       timestamp   default now()
);
comment on table faraday.memory_interactions is 'Uses of a memory.';

create index memory_interactions_user_id_idx on faraday.memory_interactions (user_id);

create table faraday.student_avatar_customizations (
  id                  serial       primary key,
  avatar_id           integer      not null,
  user_id             integer      not null references faraday.students (id),
  customization_type  varchar(50)  not null,
  customization_value varchar(100) not null,
  created_at          timestamp    default now(),
  updated_at          timestamp    default now()
);
comment on table faraday.student_avatar_customizations is 'Avatar changes by students.';

create index student_avatar_customizations_avatar_id_idx on faraday.student_avatar_customizations (avatar_id);
create index student_avatar_customizations_user_id_idx on faraday.student_avatar_customizations (user_id);

create table faraday.subject_assistant (
  subject_category_id  integer references faraday.subject_categories (id),
  assistant_profile_id integer references faraday.assistant_profiles (id),

  constraint subject_assistant_natural_key unique (subject_category_id, assistant_profile_id)
);
comment on table faraday.subject_assistant is 'Subject to assistant links.';
