-- 6R: what belongs to one iteration of an analysis.

create table migration.sixr_analysis_parameters (
  id                      uuid             primary key default gen_random_uuid(),
  analysis_id             uuid             not null references migration.sixr_analyses (id),
  iteration_number        integer          not null,
  business_value          double precision not null default 3,
  technical_complexity    double precision not null default 3,
  migration_urgency       double precision not null default 3,
  compliance_requirements double precision not null default 3,
  cost_sensitivity        double precision not null default 3,
  risk_tolerance          double precision not null default 3,
  innovation_priority     double precision not null default 3,
  application_type        varchar(20)      default 'custom',
  parameter_source        varchar(50)      default 'initial',
  confidence_level        double precision default 1,
  created_by              varchar(100),
  updated_by              varchar(100),
  created_at              timestamptz      default now(),
  updated_at              timestamptz,
  parameter_notes         text,
  validation_status       varchar(20)      default 'valid',

  constraint sixr_analysis_parameters_analysis_id_iteration_number_key unique (analysis_id, iteration_number),
  constraint sixr_analysis_parameters_iteration_number_check check (iteration_number > 0),
  constraint sixr_analysis_parameters_business_value_check check (business_value between 1 and 10),
  constraint sixr_analysis_parameters_technical_complexity_check check (technical_complexity between 1 and 10),
  constraint sixr_analysis_parameters_migration_urgency_check check (migration_urgency between 1 and 10),
  constraint sixr_analysis_parameters_compliance_requirements_check check (compliance_requirements between 1 and 10),
  constraint sixr_analysis_parameters_cost_sensitivity_check check (cost_sensitivity between 1 and 10),
  constraint sixr_analysis_parameters_risk_tolerance_check check (risk_tolerance between 1 and 10),
  constraint sixr_analysis_parameters_innovation_priority_check check (innovation_priority between 1 and 10),
  constraint sixr_analysis_parameters_application_type_check check (application_type in ('custom', 'cots', 'hybrid')),
  constraint sixr_analysis_parameters_parameter_source_check check (
    parameter_source in ('initial', 'user_adjusted', 'ai_suggested')
  ),
  constraint sixr_analysis_parameters_confidence_level_check check (confidence_level between 0 and 1)
);
comment on table migration.sixr_analysis_parameters is
  'The seven scores that an iteration of an analysis starts from, each from 1 to 10.';

create table migration.sixr_iterations (
  id                   uuid             primary key default gen_random_uuid(),
  analysis_id          uuid             not null references migration.sixr_analyses (id),
  iteration_number     integer          not null,
  iteration_name       varchar(255),
  iteration_reason     text,
  stakeholder_feedback text,
  parameter_changes    json,
  question_responses   json,
  recommendation_data  json,
  confidence_score     double precision,
  analysis_duration    double precision,
  agent_insights       json,
  status               varchar(20)      default 'pending',
  error_details        json,
  created_by           varchar(100),
  created_at           timestamptz      default now(),
  completed_at         timestamptz,

  constraint sixr_iterations_analysis_id_iteration_number_key unique (analysis_id, iteration_number),
  constraint sixr_iterations_iteration_number_check check (iteration_number > 0),
  constraint sixr_iterations_confidence_score_check check (confidence_score between 0 and 1),
  constraint sixr_iterations_analysis_duration_check check (analysis_duration >= 0),
  constraint sixr_iterations_status_check check (status in ('pending', 'in_progress', 'completed', 'failed')),
  constraint sixr_iterations_completed_at_check check (completed_at >= created_at)
);
comment on table migration.sixr_iterations is 'Rounds of an analysis: what changed, why, and what came of it.';
comment on column migration.sixr_iterations.analysis_duration is 'Seconds.';

create table migration.sixr_question_responses (
  id                uuid             primary key default gen_random_uuid(),
  analysis_id       uuid             not null references migration.sixr_analyses (id),
  iteration_number  integer          not null,
  question_id       varchar(100)     not null references migration.sixr_questions (question_id),
  response_value    json,
  response_text     text,
  confidence        double precision default 1,
  source            varchar(50)      default 'user',
  response_time     double precision,
  validation_status varchar(20)      default 'pending',
  validation_errors json,
  created_by        varchar(100),
  created_at        timestamptz      default now(),
  updated_at        timestamptz,

  constraint sixr_question_responses_key unique (analysis_id, iteration_number, question_id),
  constraint sixr_question_responses_iteration_number_check check (iteration_number > 0),
  constraint sixr_question_responses_confidence_check check (confidence between 0 and 1),
  constraint sixr_question_responses_source_check check (source in ('user', 'ai_suggested', 'imported')),
  constraint sixr_question_responses_response_time_check check (response_time >= 0),
  constraint sixr_question_responses_validation_status_check check (validation_status in ('pending', 'valid', 'invalid'))
);
comment on table migration.sixr_question_responses is
  'Answers given to the catalogue''s questions in one iteration of an analysis.';
comment on column migration.sixr_question_responses.response_time is 'Seconds from question to answer.';

create index sixr_question_responses_question_id_idx on migration.sixr_question_responses (question_id);

create table migration.sixr_recommendations (
  id                    uuid                   primary key default gen_random_uuid(),
  analysis_id           uuid                   not null references migration.sixr_analyses (id),
  iteration_number      integer                default 1,
  recommended_strategy  migration.sixrstrategy not null,
  confidence_score      double precision       not null,
  strategy_scores       json,
  key_factors           json,
  assumptions           json,
  next_steps            json,
  estimated_effort      varchar(50),
  estimated_timeline    varchar(100),
  estimated_cost_impact varchar(50),
  risk_factors          json,
  business_benefits     json,
  technical_benefits    json,
  created_at            timestamp              default now(),
  updated_at            timestamp              default now(),
  created_by            varchar(100),

  constraint sixr_recommendations_analysis_id_iteration_number_key unique (analysis_id, iteration_number),
  constraint sixr_recommendations_iteration_number_check check (iteration_number > 0),
  constraint sixr_recommendations_confidence_score_check check (confidence_score between 0 and 1),
  constraint sixr_recommendations_estimated_effort_check check (estimated_effort in ('low', 'medium', 'high', 'very_high')),
  constraint sixr_recommendations_estimated_cost_impact_check check (
    estimated_cost_impact in ('low', 'moderate', 'high', 'very_high')
  )
);
comment on table migration.sixr_recommendations is
  'The strategy recommended at the end of an iteration, with scores and reasons.';
comment on column migration.sixr_recommendations.created_at is
  'Without time zone, unlike everywhere else: kept as the application reads it.';
