-- The catalogue: what the application knows before its first user. The application's own 42 tables have no place for it: roles
-- and permissions stand there as texts and arrays, scores and severities as objects. These eight tables hold the words and
-- figures that those are made of. Migrations alone fill them, and no key of the 42 tables points at them.

create table mentara.roles (
  name          text primary key,
  profile_table text not null,
  description   text not null,

  constraint roles_profile_table_key unique (profile_table)
);
comment on table mentara.roles is 'Roles: values of users.role.';
comment on column mentara.roles.profile_table is 'The table that holds a row for each account of the role.';

create table mentara.permissions (
  name        text primary key,
  description text not null
);
comment on table mentara.permissions is 'Permissions: values of admins.permissions and moderators.permissions.';

create table mentara.role_permissions (
  role_name       text    not null references mentara.roles (name),
  permission_name text    not null references mentara.permissions (name),
  super_only      boolean not null default false,

  primary key (role_name, permission_name)
);
comment on table mentara.role_permissions is 'Which role may be given which permission.';
comment on column mentara.role_permissions.super_only is 'Only for administrators of the level super_admin.';

create index role_permissions_permission_name_idx on mentara.role_permissions (permission_name);

create table mentara.questionnaires (
  code           text    primary key,
  display_name   text    not null,
  instrument     text    not null,
  first_index    integer not null,
  items          integer not null,
  lowest_answer  integer not null default 0,
  highest_answer integer not null,

  constraint questionnaires_first_index_key unique (first_index),
  constraint questionnaires_instrument_key unique (instrument),
  constraint questionnaires_items_check check (items > 0),
  constraint questionnaires_answers_check check (highest_answer > lowest_answer)
);
comment on table mentara.questionnaires is
  'The fifteen questionnaires of the intake; code is the key in pre_assessments.scores and .severity_levels.';
comment on column mentara.questionnaires.first_index is
  'Place of the first item in pre_assessments.answers, counted from 0.';
comment on column mentara.questionnaires.highest_answer is 'Answers of all items lie between lowest_answer and this.';

create table mentara.questionnaire_items (
  code               text    primary key,
  questionnaire_code text    not null references mentara.questionnaires (code),
  number             integer not null,
  answer_index       integer not null,
  reverse_scored     boolean not null default false,

  constraint questionnaire_items_number_key unique (questionnaire_code, number),
  constraint questionnaire_items_answer_index_key unique (answer_index),
  constraint questionnaire_items_number_check check (number > 0),
  constraint questionnaire_items_answer_index_check check (answer_index between 0 and 200)
);
comment on table mentara.questionnaire_items is
  'The 201 items, by code. Their wording belongs to the publishers of the instruments.';
comment on column mentara.questionnaire_items.answer_index is 'Place in pre_assessments.answers, counted from 0.';
comment on column mentara.questionnaire_items.reverse_scored is 'Counts highest_answer less the answer.';

create table mentara.severity_bands (
  questionnaire_code text    not null references mentara.questionnaires (code),
  severity           text    not null,
  rank               integer not null,
  lowest_score       integer not null,
  highest_score      integer not null,

  primary key (questionnaire_code, severity),
  constraint severity_bands_rank_key unique (questionnaire_code, rank),
  constraint severity_bands_rank_check check (rank > 0),
  constraint severity_bands_scores_check check (highest_score >= lowest_score and lowest_score >= 0)
);
comment on table mentara.severity_bands is 'What a score means. Bands of a questionnaire touch; rank 1 is the mildest.';
comment on column mentara.severity_bands.highest_score is
  'As published: a score above the highest band (three instruments reach further) belongs to that band.';

create table mentara.community_categories (
  slug               text    primary key,
  name               text    not null,
  kind               text    not null,
  questionnaire_code text    references mentara.questionnaires (code),
  position           integer not null,
  description        text    not null,

  constraint community_categories_name_key unique (name),
  constraint community_categories_position_key unique (position),
  constraint community_categories_kind_check check (kind in ('condition', 'general')),
  constraint community_categories_questionnaire_check check (kind = 'condition' or questionnaire_code is null)
);
comment on table mentara.community_categories is
  'What a community can be about; communities opens them in the order of position.';
comment on column mentara.community_categories.questionnaire_code is
  'The questionnaire whose score leads a client here. Null for general ones, and for phobias: the intake has none for them.';

create index community_categories_questionnaire_code_idx on mentara.community_categories (questionnaire_code);

create table mentara.worksheet_categories (
  name         text    primary key,
  minutes      integer not null,
  instructions text    not null,

  constraint worksheet_categories_minutes_check check (minutes > 0)
);
comment on table mentara.worksheet_categories is
  'Kinds of worksheets that a therapist can give; the name is the beginning of worksheets.title.';
comment on column mentara.worksheet_categories.minutes is 'Time that it takes, about.';
