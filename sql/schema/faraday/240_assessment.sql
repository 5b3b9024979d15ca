-- Assessment.

create table faraday.general_assessments (
  id           serial                    primary key,
  activity_id  integer                   not null references faraday.activities (id),
  student_id   integer                   not null references faraday.students (id),
  type         faraday.assessmenttype    not null,
  status       faraday.assessmentstatus  not null default 'PENDING',
  level        faraday.assessmentlevel   not null,
  trigger      faraday.assessmenttrigger not null,
  result       faraday.assessmentresult,
  score        double precision,
  feedback     varchar,
  criteria     json,
  meta_data    json,
  created_at   timestamp                 not null default now(),
  updated_at   timestamp                 not null default now(),
  completed_at timestamp
);
comment on table faraday.general_assessments is 'Assessments per student.';

create index general_assessments_activity_id_idx on faraday.general_assessments (activity_id);
create index general_assessments_student_id_idx on faraday.general_assessments (student_id);

create table faraday.assessment_changes (
  id             serial             primary key,
  assessment_id  integer            not null references faraday.general_assessments (id),
  type           faraday.changetype not null,
  previous_value json,
  new_value      json,
  reason         varchar,
  changed_by     integer            not null references faraday.users (id),
  changed_at     timestamp          not null default now(),
  meta_data      json
);
comment on table faraday.assessment_changes is 'Edits of assessments.';

create index assessment_changes_assessment_id_idx on faraday.assessment_changes (assessment_id);
create index assessment_changes_changed_by_idx on faraday.assessment_changes (changed_by);

create table faraday.general_assessment_criteria (
  id            serial               primary key,
  assessment_id integer              not null references faraday.general_assessments (id),
  type          faraday.criteriatype not null,
  score         double precision     not null,
  feedback      varchar,
  meta_data     json,
  created_at    timestamp            not null default now(),
  updated_at    timestamp            not null default now()
);
comment on table faraday.general_assessment_criteria is 'Criteria of an assessment.';

create index general_assessment_criteria_assessment_id_idx on faraday.general_assessment_criteria (assessment_id);

create table faraday.general_assessment_history (
  id               serial                   primary key,
  assessment_id    integer                  not null references faraday.general_assessments (id),
  status           faraday.assessmentstatus not null,
  score            double precision,
  feedback         varchar,
  criteria_results json,
  meta_data        json,
  created_at       timestamp                not null default now(),
  updated_at       timestamp                not null default now()
);
comment on table faraday.general_assessment_history is 'Past scores of an assessment.';

create index general_assessment_history_assessment_id_idx on faraday.general_assessment_history (assessment_id);

create table faraday.general_skill_assessments (
  id                serial                   primary key,
  assessment_id     integer                  not null references faraday.general_assessments (id),
  skill_name        varchar                  not null,
  skill_level       faraday.skilllevel       not null,
  performance_level faraday.performancelevel not null,
  confidence_level  faraday.confidencelevel  not null,
  risk_level        faraday.risklevel        not null,
  analysis_type     faraday.analysistype     not null,
  analysis_level    faraday.analysislevel    not null,
  analysis_status   faraday.analysisstatus   not null default 'PENDING',
  analysis_trigger  faraday.analysistrigger  not null,
  score             double precision,
  feedback          varchar,
  criteria          json,
  meta_data         json,
  created_at        timestamp                not null default now(),
  updated_at        timestamp                not null default now(),
  completed_at      timestamp
);
comment on table faraday.general_skill_assessments is 'Skill results of an assessment.';

create index general_skill_assessments_assessment_id_idx on faraday.general_skill_assessments (assessment_id);

create table faraday.general_skill_progress (
  id                   serial                   primary key,
  student_id           integer                  not null references faraday.students (id),
  skill_name           varchar                  not null,
  type                 faraday.progresstype     not null,
  status               faraday.progressstatus   not null default 'NOT_STARTED',
  current_level        faraday.skilllevel       not null,
  target_level         faraday.skilllevel       not null,
  confidence_level     faraday.confidencelevel  not null,
  performance_level    faraday.performancelevel not null,
  risk_level           faraday.risklevel        not null,
  progress_percentage  double precision         default 0.0,
  assessment_count     integer                  default 0,
  last_assessment_id   integer                  references faraday.general_assessments (id),
  last_assessment_date timestamp,
  next_assessment_date timestamp,
  meta_data            json,
  created_at           timestamp                not null default now(),
  updated_at           timestamp                not null default now(),

  constraint general_skill_progress_natural_key unique (student_id, skill_name)
);
comment on table faraday.general_skill_progress is 'Skill growth per student.';

create index general_skill_progress_last_assessment_id_idx on faraday.general_skill_progress (last_assessment_id);

create table faraday.skill_assessment_assessment_criteria (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(255)     not null,
  description           text,
  criteria_type         varchar(50)      not null,
  rubric                json             not null,
  weight                double precision not null,
  min_score             double precision not null,
  max_score             double precision not null,
  parent_id             integer          references faraday.skill_assessment_assessment_criteria (id) on delete cascade,

  constraint skill_assessment_assessment_criteria_natural_key unique (name),
  check (min_score <= max_score),
  check (criteria_type in ('technical','performance','progress','safety')),
  check (weight between 0 and 1)
);
comment on table faraday.skill_assessment_assessment_criteria is 'Tree of scoring criteria.';

create index skill_assessment_assessment_criteria_parent_id_idx on faraday.skill_assessment_assessment_criteria (parent_id);

create table faraday.skill_assessment_skill_assessments (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  student_id            integer                  not null references faraday.students (id),
  activity_id           integer                  not null references faraday.activities (id),
  assessor_notes        text,
  assessment_date       timestamptz              not null,
  overall_score         double precision,
  assessment_metadata   json,

  check (overall_score between 0 and 100)
);
comment on table faraday.skill_assessment_skill_assessments is 'Overall skill scores.';

create index skill_assessment_skill_assessments_activity_id_idx on faraday.skill_assessment_skill_assessments (activity_id);
create index skill_assessment_skill_assessments_student_id_idx on faraday.skill_assessment_skill_assessments (student_id);

create table faraday.skill_assessment_assessment_history (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  assessment_id         integer     not null references faraday.skill_assessment_skill_assessments (id),
  change_type           varchar(50) not null,
  previous_state        json,
  new_state             json,
  reason                text        not null,

  check (change_type in ('created','updated','completed','archived'))
);
comment on table faraday.skill_assessment_assessment_history is 'State changes of assessments.';

create index skill_assessment_assessment_history_assessment_id_idx on faraday.skill_assessment_assessment_history (assessment_id);

create table faraday.skill_assessment_assessment_metrics (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  assessment_id         integer          not null references faraday.skill_assessment_skill_assessments (id) on delete cascade,
  student_id            integer          not null references faraday.students (id) on delete cascade,
  activity_id           integer          not null references faraday.activities (id) on delete cascade,
  recent_average        double precision,
  historical_average    double precision,
  trend                 double precision,
  volatility            double precision,
  improvement_rate      double precision,
  performance_level     varchar(50),
  progress_level        varchar(50),
  metrics_data          json,

  check (recent_average between 0 and 100),
  check (historical_average between 0 and 100),
  check (performance_level in ('excellent','good','average','needs_improvement','poor')),
  check (progress_level in ('rapid','steady','slow','no_progress','declining'))
);
comment on table faraday.skill_assessment_assessment_metrics is 'Trend values of assessments.';

create index skill_assessment_assessment_metrics_activity_id_idx on faraday.skill_assessment_assessment_metrics (activity_id);
create index skill_assessment_assessment_metrics_assessment_id_idx on faraday.skill_assessment_assessment_metrics (assessment_id);
create index skill_assessment_assessment_metrics_student_id_idx on faraday.skill_assessment_assessment_metrics (student_id);

create table faraday.skill_assessment_assessment_results (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  assessment_id         integer          not null references faraday.skill_assessment_skill_assessments (id),
  criteria_id           integer          not null references faraday.skill_assessment_assessment_criteria (id),
  score                 double precision not null,
  notes                 text,
  evidence              json,

  constraint skill_assessment_assessment_results_natural_key unique (assessment_id, criteria_id),
  check (score between 0 and 100)
);
comment on table faraday.skill_assessment_assessment_results is 'Score per criterion.';

create index skill_assessment_assessment_results_criteria_id_idx on faraday.skill_assessment_assessment_results (criteria_id);

create table faraday.skill_assessment_assessments (
  id                    serial                       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum     not null default 'ACTIVE',
  is_active             boolean                      default true,
  student_id            integer                      not null references faraday.students (id),
  assessor_id           integer                      not null references faraday.users (id),
  curriculum_id         integer,
  assessment_date       timestamptz                  not null,
  assessment_type       faraday.assessment_type_enum not null,
  score                 double precision,
  notes                 text,
  assessment_metadata   json
);
comment on table faraday.skill_assessment_assessments is 'Assessments against a curriculum.';

create index skill_assessment_assessments_assessor_id_idx on faraday.skill_assessment_assessments (assessor_id);
create index skill_assessment_assessments_curriculum_id_idx on faraday.skill_assessment_assessments (curriculum_id);
create index skill_assessment_assessments_student_id_idx on faraday.skill_assessment_assessments (student_id);

create table faraday.skill_assessment_safety_checks (
  id                    serial                    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  check_type            faraday.check_type_enum_2 not null,
  activity_id           integer                   not null references faraday.activities (id),
  performed_by          integer                   not null references faraday.users (id),
  safety_id             integer                   references faraday.safety (id),
  status                varchar(50)               not null,
  notes                 varchar(1000),
  issues_found          json,
  actions_taken         json,
  follow_up_required    boolean                   default false,
  follow_up_notes       varchar(1000)
);
comment on table faraday.skill_assessment_safety_checks is 'Assessment safety checks.';

create index skill_assessment_safety_checks_activity_id_idx on faraday.skill_assessment_safety_checks (activity_id);
create index skill_assessment_safety_checks_performed_by_idx on faraday.skill_assessment_safety_checks (performed_by);

create table faraday.skill_assessment_environmental_checks (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  safety_check_id       integer     not null references faraday.skill_assessment_safety_checks (id),
  temperature           integer,
  humidity              integer,
  lighting_level        varchar(50),
  ventilation_status    varchar(50),
  surface_condition     varchar(50),
  hazards_present       json,
  weather_conditions    json
);
comment on table faraday.skill_assessment_environmental_checks is 'Surroundings checks.';

create table faraday.skill_assessment_equipment_checks (
  id                    serial        primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  safety_check_id       integer       not null references faraday.skill_assessment_safety_checks (id),
  equipment_id          integer       not null references faraday.physical_education_equipment (id),
  condition             varchar(50),
  maintenance_needed    boolean       default false,
  maintenance_type      varchar(100),
  last_maintenance      timestamp,
  next_maintenance      timestamp,
  inspection_points     json,
  damage_description    varchar(1000),
  replacement_needed    boolean       default false
);
comment on table faraday.skill_assessment_equipment_checks is 'Gear checks.';

create table faraday.skill_assessment_risk_assessments (
  id                            serial                  primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  activity_id                   integer                 not null references faraday.activities (id),
  risk_level                    faraday.risk_level_enum not null,
  factors                       json                    not null,
  mitigation_measures           json                    not null,
  environmental_conditions      json,
  equipment_status              json,
  student_health_considerations json,
  weather_conditions            json,
  assessed_by                   integer                 not null references faraday.users (id)
);
comment on table faraday.skill_assessment_risk_assessments is 'Activity risk reviews.';

create index skill_assessment_risk_assessments_activity_id_idx on faraday.skill_assessment_risk_assessments (activity_id);
create index skill_assessment_risk_assessments_assessed_by_idx on faraday.skill_assessment_risk_assessments (assessed_by);

create table faraday.skill_assessment_safety_alerts (
  id                    serial                             primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  alert_type            faraday.alert_type_enum_2          not null,
  severity              faraday.alert_incident_severity_enum not null,
  message               varchar(1000)                      not null,
  recipients            json                               not null,
  activity_id           integer                            references faraday.activities (id),
  equipment_id          integer                            references faraday.physical_education_equipment (id),
  resolved_at           timestamp,
  resolution_notes      varchar(1000),
  created_by            integer                            not null references faraday.users (id)
);
comment on table faraday.skill_assessment_safety_alerts is 'Assessment safety warnings.';

create index skill_assessment_safety_alerts_activity_id_idx on faraday.skill_assessment_safety_alerts (activity_id);
create index skill_assessment_safety_alerts_created_by_idx on faraday.skill_assessment_safety_alerts (created_by);
create index skill_assessment_safety_alerts_equipment_id_idx on faraday.skill_assessment_safety_alerts (equipment_id);

create table faraday.skill_assessment_safety_incidents (
  id                    serial                         primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  activity_id           integer                        not null references faraday.activities (id),
  student_id            integer                        references faraday.students (id),
  safety_id             integer                        references faraday.safety (id),
  incident_type         faraday.incident_type_enum_2   not null,
  severity              faraday.incident_severity_enum not null,
  description           varchar(1000)                  not null,
  response_taken        varchar(1000)                  not null,
  reported_by           integer                        not null references faraday.users (id),
  location              varchar(255),
  equipment_involved    json,
  witnesses             json,
  follow_up_required    boolean                        default false,
  follow_up_notes       varchar,
  date                  timestamp
);
comment on table faraday.skill_assessment_safety_incidents is 'Incidents during assessments.';

create index skill_assessment_safety_incidents_activity_id_idx on faraday.skill_assessment_safety_incidents (activity_id);
create index skill_assessment_safety_incidents_reported_by_idx on faraday.skill_assessment_safety_incidents (reported_by);
create index skill_assessment_safety_incidents_student_id_idx on faraday.skill_assessment_safety_incidents (student_id);

create table faraday.skill_assessment_safety_protocols (
  id                    serial        primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  description           varchar(1000) not null,
  activity_type         varchar(100),
  protocol_type         varchar(100)  not null,
  steps                 json          not null,
  required_equipment    json,
  emergency_contacts    json,
  created_by            integer       not null references faraday.users (id),
  safety_id             integer       references faraday.safety (id),
  last_reviewed         timestamp,
  next_review           timestamp
);
comment on table faraday.skill_assessment_safety_protocols is 'Assessment safety procedures.';

create index skill_assessment_safety_protocols_created_by_idx on faraday.skill_assessment_safety_protocols (created_by);

create table faraday.skill_progress (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer     not null references faraday.students (id) on delete cascade,
  activity_id           integer     not null references faraday.activities (id) on delete cascade,
  skill_level           varchar(50) not null,
  progress_data         json        not null,
  last_assessment_date  timestamptz,
  next_assessment_date  timestamptz,
  goals                 json,

  constraint skill_progress_natural_key unique (student_id, activity_id),
  check (skill_level in ('beginner','intermediate','advanced','expert'))
);
comment on table faraday.skill_progress is 'Skill level per activity.';

create index skill_progress_activity_id_idx on faraday.skill_progress (activity_id);

create table faraday.student_health_skill_assessments (
  id                  serial      primary key,
  student_id          integer     not null references faraday.student_health (id),
  assessment_date     timestamp   not null,
  skill_type          varchar(50) not null,
  skill_level         varchar(20),
  assessment_notes    text,
  assessment_metadata json,
  created_at          timestamp   default now(),
  updated_at          timestamp   default now()
);
comment on table faraday.student_health_skill_assessments is 'Health skill levels.';

create index student_health_skill_assessments_student_id_idx on faraday.student_health_skill_assessments (student_id);
