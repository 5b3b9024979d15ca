-- 6R: the catalogue of questions and settings, and the analyses themselves.

create table migration.sixr_questions (
  id                 uuid                   primary key default gen_random_uuid(),
  question_id        varchar(100)           not null,
  question_text      text                   not null,
  question_type      migration.questiontype not null,
  category           varchar(100)           not null,
  priority           integer                default 1,
  required           boolean                default false,
  active             boolean                default true,
  options            json,
  validation_rules   json,
  help_text          text,
  depends_on         varchar(100),
  show_conditions    json,
  skip_conditions    json,
  created_by         varchar(100),
  updated_by         varchar(100),
  created_at         timestamptz            default now(),
  updated_at         timestamptz,
  version            varchar(20)            default '1.0',
  parent_question_id varchar(100),

  constraint sixr_questions_question_id_key unique (question_id),
  constraint sixr_questions_priority_check check (priority between 1 and 5)
);
comment on table migration.sixr_questions is 'Catalogue of qualifying questions, asked in every 6R analysis.';
comment on column migration.sixr_questions.question_id is 'Readable key, used by answers and by the keys below instead of id.';
comment on column migration.sixr_questions.depends_on is
  'question_id of the question that decides whether this one is shown; not a foreign key.';
comment on column migration.sixr_questions.parent_question_id is
  'question_id of the question that this one refines; not a foreign key.';

create table migration.sixr_parameters (
  id            uuid         primary key default gen_random_uuid(),
  parameter_key varchar(255) not null,
  value         json         not null,
  description   text,
  created_at    timestamptz  default now(),
  updated_at    timestamptz,

  constraint sixr_parameters_parameter_key_key unique (parameter_key)
);
comment on table migration.sixr_parameters is
  'Global settings of the 6R scoring, one a key. Scores of one analysis stand in sixr_analysis_parameters.';

create table migration.cmdb_sixr_analyses (
  id                   uuid             primary key default gen_random_uuid(),
  client_account_id    uuid             not null references migration.client_accounts (id) on delete cascade,
  engagement_id        uuid             not null references migration.engagements (id) on delete cascade,
  analysis_name        varchar(255)     not null,
  description          text,
  status               varchar(50)      default 'in_progress',
  total_assets         integer          default 0,
  rehost_count         integer          default 0,
  replatform_count     integer          default 0,
  refactor_count       integer          default 0,
  rearchitect_count    integer          default 0,
  retire_count         integer          default 0,
  retain_count         integer          default 0,
  total_current_cost   double precision,
  total_estimated_cost double precision,
  potential_savings    double precision,
  analysis_results     json,
  recommendations      json,
  is_mock              boolean          not null default false,
  created_at           timestamptz      default now(),
  updated_at           timestamptz,
  created_by           uuid             references migration.users (id),

  constraint cmdb_sixr_analyses_engagement_id_analysis_name_key unique (engagement_id, analysis_name),
  constraint cmdb_sixr_analyses_counts_check check (
    total_assets >= 0 and rehost_count >= 0 and replatform_count >= 0 and refactor_count >= 0 and rearchitect_count >= 0
    and retire_count >= 0 and retain_count >= 0
  ),
  constraint cmdb_sixr_analyses_costs_check check (total_current_cost >= 0 and total_estimated_cost >= 0)
);
comment on table migration.cmdb_sixr_analyses is
  'Totals of a 6R analysis over the whole inventory of an engagement: assets and costs per strategy.';
comment on column migration.cmdb_sixr_analyses.status is 'Open: in_progress and completed were seen.';
comment on column migration.cmdb_sixr_analyses.potential_savings is 'Negative where the target costs more.';

create index cmdb_sixr_analyses_client_account_id_idx on migration.cmdb_sixr_analyses (client_account_id);
create index cmdb_sixr_analyses_status_idx on migration.cmdb_sixr_analyses (status);
create index cmdb_sixr_analyses_is_mock_idx on migration.cmdb_sixr_analyses (is_mock);
create index cmdb_sixr_analyses_created_by_idx on migration.cmdb_sixr_analyses (created_by);

create table migration.sixr_analyses (
  id                   uuid                     primary key default gen_random_uuid(),
  migration_id         uuid                     references migration.migrations (id),
  client_account_id    uuid                     not null references migration.client_accounts (id) on delete cascade,
  engagement_id        uuid                     not null references migration.engagements (id) on delete cascade,
  name                 varchar(255)             not null,
  description          text,
  status               migration.analysisstatus not null default 'PENDING',
  priority             integer                  default 3,
  application_ids      json,
  application_data     json,
  current_iteration    integer                  default 1,
  progress_percentage  double precision         default 0,
  estimated_completion timestamptz,
  final_recommendation migration.sixrstrategy,
  confidence_score     double precision,
  created_by           varchar(100),
  updated_by           varchar(100),
  created_at           timestamptz              default now(),
  updated_at           timestamptz,
  analysis_config      json,

  constraint sixr_analyses_engagement_id_name_key unique (engagement_id, name),
  constraint sixr_analyses_priority_check check (priority between 1 and 5),
  constraint sixr_analyses_current_iteration_check check (current_iteration > 0),
  constraint sixr_analyses_progress_percentage_check check (progress_percentage between 0 and 100),
  constraint sixr_analyses_confidence_score_check check (confidence_score between 0 and 1)
);
comment on table migration.sixr_analyses is '6R analyses of one or more applications, refined in iterations.';
comment on column migration.sixr_analyses.application_ids is 'Asset ids as a JSON array.';
comment on column migration.sixr_analyses.created_by is 'Name of a person or agent, not a key; so in all sixr tables.';

create index sixr_analyses_migration_id_idx on migration.sixr_analyses (migration_id);
create index sixr_analyses_client_account_id_idx on migration.sixr_analyses (client_account_id);
create index sixr_analyses_name_idx on migration.sixr_analyses (name);
