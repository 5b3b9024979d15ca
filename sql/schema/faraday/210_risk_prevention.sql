-- Risk prevention.

create table faraday.injury_preventions (
  id                     serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                   varchar(100)             not null,
  status                 faraday.base_status_enum not null default 'ACTIVE',
  is_active              boolean                  default true,
  metadata               json,
  description            text,
  target_population      json,
  implementation_plan    json                     not null,
  effectiveness_metrics  json,
  cost_estimates         json,
  timeline               json,
  program_type           varchar                  not null,
  risk_factors_addressed json,
  prevention_strategies  json                     not null,
  training_requirements  json,
  equipment_needed       json,
  success_criteria       json,
  monitoring_frequency   varchar,
  evaluation_methods     json,
  reporting_requirements json,
  risk_level             varchar(20),
  prevention_metadata    json,

  constraint injury_preventions_natural_key unique (name)
);
comment on table faraday.injury_preventions is 'Prevention programmes.';

create table faraday.injury_prevention_risk_assessments (
  id                     serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                 faraday.base_status_enum not null default 'ACTIVE',
  is_active              boolean                  default true,
  metadata               json,
  prevention_program_id  integer                  not null references faraday.injury_preventions (id),
  assessment_date        timestamp                not null,
  overall_risk_score     double precision         not null,
  risk_factors_evaluated json                     not null,
  recommendations        json,
  assessment_method      varchar                  not null,
  assessor               varchar                  not null,
  data_sources           json,
  limitations            json,
  high_risk_areas        json,
  medium_risk_areas      json,
  low_risk_areas         json,
  risk_trends            json,
  immediate_actions      json,
  short_term_actions     json,
  long_term_actions      json,
  responsible_parties    json,
  next_assessment_date   timestamp,
  monitoring_plan        json
);
comment on table faraday.injury_prevention_risk_assessments is 'Programme risk reviews.';

create index ix_injury_prevention_risk_assessments_prevention_program_id on faraday.injury_prevention_risk_assessments (prevention_program_id);

create table faraday.injury_risk_factors (
  id                      serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                    varchar(100)             not null,
  status                  faraday.base_status_enum not null default 'ACTIVE',
  is_active               boolean                  default true,
  metadata                json,
  description             text,
  risk_level              varchar(20),
  category                varchar                  not null,
  affected_activities     json,
  prevention_strategies   json,
  monitoring_frequency    varchar                  not null,
  prevention_program_id   integer                  references faraday.injury_preventions (id),
  risk_indicators         json,
  contributing_factors    json,
  early_warning_signs     json,
  impact_severity         varchar,
  occurrence_likelihood   varchar,
  prevention_priority     varchar                  not null default 'medium',
  required_resources      json,
  implementation_timeline json,
  success_metrics         json,
  validation_criteria     json,
  next_assessment         timestamp,
  monitoring_history      json,
  incident_history        json,
  effectiveness_metrics   json,
  training_requirements   json,
  awareness_materials     json,
  communication_plan      json,
  factor_metadata         json,

  constraint injury_risk_factors_natural_key unique (name)
);
comment on table faraday.injury_risk_factors is 'Known injury causes.';

create index ix_injury_risk_factors_prevention_program_id on faraday.injury_risk_factors (prevention_program_id);

create table faraday.injury_risk_assessments (
  id                      serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                  faraday.base_status_enum not null default 'ACTIVE',
  is_active               boolean                  default true,
  metadata                json,
  risk_factor_id          integer                  not null references faraday.injury_risk_factors (id),
  activity_id             integer                  not null references faraday.activities (id),
  risk_score              double precision         not null,
  factors_considered      json                     not null,
  mitigation_plan         json,
  assessment_method       varchar                  not null,
  data_sources            json,
  assessment_scope        json,
  limitations             json,
  probability_score       double precision,
  impact_score            double precision,
  risk_matrix             json,
  risk_trends             json,
  existing_controls       json,
  proposed_controls       json,
  control_effectiveness   json,
  residual_risk           double precision,
  action_items            json,
  responsible_parties     json,
  timeline                json,
  resource_requirements   json,
  monitoring_requirements json,
  review_frequency        varchar,
  next_review_date        timestamp
);
comment on table faraday.injury_risk_assessments is 'Injury risk scores.';

create index ix_injury_risk_assessments_activity_id on faraday.injury_risk_assessments (activity_id);
create index ix_injury_risk_assessments_risk_factor_id on faraday.injury_risk_assessments (risk_factor_id);

create table faraday.injury_risk_factor_safety_guidelines (
  risk_factor_id      integer not null references faraday.injury_risk_factors (id),
  safety_guideline_id integer not null references faraday.safety_guidelines (id),

  primary key (risk_factor_id, safety_guideline_id)
);
comment on table faraday.injury_risk_factor_safety_guidelines is 'Risk to guideline links.';

create table faraday.prevention_measures (
  id                      serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                    varchar(100)             not null,
  status                  faraday.base_status_enum not null default 'ACTIVE',
  is_active               boolean                  default true,
  metadata                json,
  risk_factor_id          integer                  not null references faraday.injury_risk_factors (id),
  description             text,
  implementation_steps    json                     not null,
  effectiveness_rating    double precision,
  next_scheduled          timestamp,
  target_population       json,
  required_equipment      json,
  training_needed         json,
  cost_estimates          json,
  timeline                json,
  success_criteria        json,
  monitoring_metrics      json,
  evaluation_frequency    varchar,
  compliance_metrics      json,
  feedback_mechanism      json,
  modification_history    json,
  improvement_suggestions json,
  lessons_learned         json,
  documentation_required  json,
  reporting_requirements  json,
  review_schedule         json,
  effectiveness           varchar(20),
  measure_metadata        json,

  constraint prevention_measures_natural_key unique (risk_factor_id, name)
);
comment on table faraday.prevention_measures is 'Steps against a risk factor.';

create index ix_prevention_measures_risk_factor_id on faraday.prevention_measures (risk_factor_id);

create table faraday.prevention_assessments (
  id                     serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                 faraday.base_status_enum not null default 'ACTIVE',
  is_active              boolean                  default true,
  metadata               json,
  measure_id             integer                  not null references faraday.prevention_measures (id),
  effectiveness_score    double precision         not null,
  compliance_rate        double precision,
  feedback               varchar,
  recommendations        varchar,
  next_assessment_date   timestamp,
  assessment_type        varchar                  not null,
  assessment_method      varchar                  not null,
  data_collected         json,
  analysis_results       json,
  key_findings           json,
  impact_metrics         json,
  cost_benefit_analysis  json,
  resource_utilization   json,
  implementation_quality double precision,
  action_items           json,
  follow_up_required     boolean                  default false,
  follow_up_date         timestamp,
  responsible_parties    json,
  supporting_evidence    json,
  assessment_notes       text,
  limitations            json,
  activity_id            integer                  not null references faraday.activities (id),
  risk_factor_id         integer                  not null references faraday.injury_risk_factors (id),
  assessment_date        timestamp                not null,
  effectiveness          varchar(20),
  assessment_metadata    json
);
comment on table faraday.prevention_assessments is 'Reviews of a measure.';

create index ix_prevention_assessments_measure_id on faraday.prevention_assessments (measure_id);
create index prevention_assessments_activity_id_idx on faraday.prevention_assessments (activity_id);

create table faraday.risk_assessments (
  id                    serial       primary key,
  incident_id           integer,
  class_id              integer      references faraday.physical_education_classes (id),
  activity_id           integer      references faraday.activities (id),
  activity_type         varchar(100),
  environment           varchar(50),
  risk_level            varchar(20)  default 'LOW',
  assessment_date       timestamp    not null,
  assessed_by           integer      not null references faraday.users (id),
  environmental_risks   json,
  student_risks         json,
  activity_risks        json,
  mitigation_plan       text,
  mitigation_strategies json,
  follow_up_date        timestamp
);
comment on table faraday.risk_assessments is 'Class and activity risk.';

create index risk_assessments_activity_id_idx on faraday.risk_assessments (activity_id);
create index risk_assessments_assessed_by_idx on faraday.risk_assessments (assessed_by);
create index risk_assessments_class_id_idx on faraday.risk_assessments (class_id);
create index risk_assessments_incident_id_idx on faraday.risk_assessments (incident_id);
