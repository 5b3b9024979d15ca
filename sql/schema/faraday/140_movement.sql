-- Movement.

create table faraday.movement_analysis_analyses (
  id                    serial                     primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  metadata              json,
  student_id            integer                    not null references faraday.students (id),
  activity_id           integer                    not null references faraday.activities (id),
  analysis_type         faraday.analysis_type_enum not null,
  movement_data         json                       not null,
  analysis_results      json                       not null,
  confidence_score      double precision           not null,
  feedback              varchar,
  recommendations       varchar
);
comment on table faraday.movement_analysis_analyses is 'Movement analyses per student.';

create index movement_analysis_analyses_activity_id_idx on faraday.movement_analysis_analyses (activity_id);
create index movement_analysis_analyses_student_id_idx on faraday.movement_analysis_analyses (student_id);

create table faraday.analysis_movement_feedback (
  id                     serial                         primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                 faraday.base_status_enum       not null default 'ACTIVE',
  is_active              boolean                        default true,
  metadata               json,
  analysis_id            integer                        not null references faraday.movement_analysis_analyses (id),
  feedback_type          faraday.feedback_type_enum     not null,
  severity               faraday.feedback_severity_enum not null,
  description            varchar                        not null,
  correction_suggestions varchar,
  follow_up_required     boolean                        default false
);
comment on table faraday.analysis_movement_feedback is 'Corrections from an analysis.';

create index analysis_movement_feedback_analysis_id_idx on faraday.analysis_movement_feedback (analysis_id);

create table faraday.movement_analysis_metrics (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  analysis_id           integer                  not null references faraday.movement_analysis_analyses (id),
  metric_type           faraday.metric_type_enum not null,
  value                 double precision         not null,
  unit                  varchar                  not null,
  timestamp             timestamp                not null,
  confidence_score      double precision         not null
);
comment on table faraday.movement_analysis_metrics is 'Values from an analysis.';

create index movement_analysis_metrics_analysis_id_idx on faraday.movement_analysis_metrics (analysis_id);

create table faraday.movement_analysis_patterns (
  id                    serial                        primary key,
  name                  varchar(255)                  not null,
  metadata              json,
  description           varchar,
  pattern_data          json                          not null,
  activity_type         faraday.activity_type_enum_2  not null,
  difficulty_level      faraday.difficulty_level_enum not null,
  common_errors         json,
  correction_guidelines varchar,

  constraint movement_analysis_patterns_natural_key unique (name)
);
comment on table faraday.movement_analysis_patterns is 'Known movement patterns.';

create table faraday.physical_education_movement_patterns (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(100) not null,
  description           text,
  category              varchar(50)  not null,
  pattern_metadata      json,

  constraint physical_education_movement_patterns_natural_key unique (name)
);
comment on table faraday.physical_education_movement_patterns is 'List of gym movement patterns.';

create table faraday.movement_feedback (
  id                    serial       primary key,
  last_accessed_at timestamp, archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp,
  retention_period integer,
  pattern_id            integer      not null references faraday.physical_education_movement_patterns (id),
  feedback_type         varchar(100) not null,
  feedback_text         text         not null,
  severity              varchar(20),
  is_implemented        boolean      default false,
  created_at            timestamp    default now(),
  updated_at            timestamp    default now()
);
comment on table faraday.movement_feedback is 'Remarks on a pattern.';

create index movement_feedback_pattern_id_idx on faraday.movement_feedback (pattern_id);

create table faraday.movement_sequences (
  id                    serial                     primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  analysis_id           integer                    not null references faraday.movement_analysis_analyses (id),
  sequence_type         faraday.sequence_type_enum not null,
  start_time            timestamp                  not null,
  end_time              timestamp                  not null,
  sequence_data         json                       not null,
  performance_metrics   json
);
comment on table faraday.movement_sequences is 'Timed parts of an analysis.';

create index movement_sequences_analysis_id_idx on faraday.movement_sequences (analysis_id);

create table faraday.physical_education_movement_analyses (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer          not null references faraday.students (id),
  activity_id           integer          not null references faraday.activities (id),
  analysis_type         varchar(50)      not null,
  analysis_data         json,
  feedback              text,
  score                 double precision,
  status                varchar(20)      default 'PENDING',
  analysis_metadata     json
);
comment on table faraday.physical_education_movement_analyses is 'Gym movement analyses.';

create index physical_education_movement_analyses_activity_id_idx on faraday.physical_education_movement_analyses (activity_id);
create index physical_education_movement_analyses_student_id_idx on faraday.physical_education_movement_analyses (student_id);

create table faraday.physical_education_movement_analysis (
  id               serial           primary key,
  student_id       integer          not null references faraday.students (id) on delete cascade,
  activity_id      integer          not null references faraday.activities (id) on delete cascade,
  timestamp        timestamp        not null default now(),
  movement_data    json             not null,
  analysis_results json             not null,
  confidence_score double precision not null,
  is_completed     boolean          not null default false,
  created_at       timestamp        not null default now(),
  updated_at       timestamp        not null default now()
);
comment on table faraday.physical_education_movement_analysis is 'Raw gym movement captures.';

create index physical_education_movement_analysis_activity_id_idx on faraday.physical_education_movement_analysis (activity_id);
create index physical_education_movement_analysis_student_id_idx on faraday.physical_education_movement_analysis (student_id);

create table faraday.physical_education_movement_metrics (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  analysis_id           integer          not null references faraday.physical_education_movement_analyses (id),
  metric_name           varchar(100)     not null,
  value                 double precision,
  unit                  varchar(20),
  metric_metadata       json
);
comment on table faraday.physical_education_movement_metrics is 'Gym movement values.';

create table faraday.physical_education_movement_pattern_models (
  id               serial           primary key,
  analysis_id      integer          not null references faraday.physical_education_movement_analysis (id) on delete cascade,
  pattern_type     varchar(50)      not null,
  confidence_score double precision not null,
  pattern_data     json             not null,
  duration         double precision not null,
  repetitions      integer          not null,
  quality_score    double precision not null,
  notes            text,
  created_at       timestamp        not null default now(),
  updated_at       timestamp        not null default now()
);
comment on table faraday.physical_education_movement_pattern_models is 'Patterns detected in a capture.';
