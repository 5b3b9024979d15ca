-- The two levels of tenancy, client and engagement, and the people in them.

create table migration.users (
  id            uuid         primary key default gen_random_uuid(),
  email         varchar(255) not null,
  password_hash varchar(255),
  first_name    varchar(100),
  last_name     varchar(100),
  is_active     boolean      default true,
  is_verified   boolean      default false,
  is_mock       boolean      not null default false,
  created_at    timestamptz  default now(),
  updated_at    timestamptz,
  last_login    timestamptz,

  constraint users_email_key unique (email)
);
comment on table migration.users is 'Login accounts, shared by all clients; membership stands in user_account_associations.';

create index users_is_active_idx on migration.users (is_active);
create index users_is_mock_idx on migration.users (is_mock);

create table migration.client_accounts (
  id                    uuid         primary key default gen_random_uuid(),
  name                  varchar(255) not null,
  slug                  varchar(100) not null,
  description           text,
  industry              varchar(100),
  company_size          varchar(50),
  headquarters_location varchar(255),
  primary_contact_name  varchar(255),
  primary_contact_email varchar(255),
  primary_contact_phone varchar(50),
  subscription_tier     varchar(50)  default 'standard',
  billing_contact_email varchar(255),
  settings              json         default '{}',
  branding              json         default '{}',
  business_objectives   json,
  it_guidelines         json,
  decision_criteria     json,
  agent_preferences     json,
  is_mock               boolean      not null default false,
  created_at            timestamptz  default now(),
  updated_at            timestamptz,
  created_by            uuid         references migration.users (id),
  is_active             boolean      not null default true,

  constraint client_accounts_slug_key unique (slug)
);
comment on table migration.client_accounts is 'Client companies, the root of every tenant.';

create index client_accounts_is_mock_idx on migration.client_accounts (is_mock);
create index client_accounts_created_by_idx on migration.client_accounts (created_by);
create index client_accounts_is_active_idx on migration.client_accounts (is_active);

create table migration.engagements (
  id                     uuid         primary key default gen_random_uuid(),
  client_account_id      uuid         not null references migration.client_accounts (id) on delete cascade,
  name                   varchar(255) not null,
  slug                   varchar(100) not null,
  description            text,
  engagement_type        varchar(50)  default 'migration',
  status                 varchar(50)  default 'active',
  priority               varchar(20)  default 'medium',
  start_date             timestamptz,
  target_completion_date timestamptz,
  actual_completion_date timestamptz,
  engagement_lead_id     uuid         references migration.users (id),
  client_contact_name    varchar(255),
  client_contact_email   varchar(255),
  settings               json         default '{}',
  migration_scope        json,
  team_preferences       json,
  is_mock                boolean      not null default false,
  created_at             timestamptz  default now(),
  updated_at             timestamptz,
  created_by             uuid         references migration.users (id),
  is_active              boolean      default true,

  constraint engagements_client_account_id_slug_key unique (client_account_id, slug),
  constraint engagements_target_completion_date_check check (target_completion_date >= start_date),
  constraint engagements_actual_completion_date_check check (actual_completion_date >= start_date)
);
comment on table migration.engagements is 'Projects of one client, the second level of tenancy.';

create index engagements_status_idx on migration.engagements (status);
create index engagements_engagement_lead_id_idx on migration.engagements (engagement_lead_id);
create index engagements_is_mock_idx on migration.engagements (is_mock);
create index engagements_created_by_idx on migration.engagements (created_by);
create index engagements_is_active_idx on migration.engagements (is_active);

create table migration.user_account_associations (
  id                uuid        primary key default gen_random_uuid(),
  user_id           uuid        not null references migration.users (id) on delete cascade,
  client_account_id uuid        not null references migration.client_accounts (id) on delete cascade,
  role              varchar(50) not null default 'member',
  is_mock           boolean     not null default false,
  created_at        timestamptz default now(),
  updated_at        timestamptz,
  created_by        uuid        references migration.users (id),

  constraint user_account_associations_user_id_client_account_id_key unique (user_id, client_account_id),
  constraint user_account_associations_role_check check (role in ('admin', 'member', 'user'))
);
comment on table migration.user_account_associations is 'Which user belongs to which client, and in what role.';

create index user_account_associations_client_account_id_idx on migration.user_account_associations (client_account_id);
create index user_account_associations_is_mock_idx on migration.user_account_associations (is_mock);
create index user_account_associations_created_by_idx on migration.user_account_associations (created_by);
