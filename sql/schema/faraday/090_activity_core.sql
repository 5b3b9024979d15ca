-- Activity core.

create table faraday.activities (
  id                   serial                         primary key,
  name                 varchar(100)                   not null,
  description          text,
  difficulty_level     varchar(20),
  duration             integer,
  equipment_needed     text,
  safety_notes         text,
  type                 faraday.activity_type_enum,
  calories_burn_rate   double precision,
  target_muscle_groups text,
  category             faraday.activity_category_enum,
  format               faraday.activity_format_enum,
  goal                 faraday.activity_goal_enum,
  status               faraday.activity_status_enum,

  constraint activities_natural_key unique (name)
);
comment on table faraday.activities is 'Physical activities.';

create table faraday.activity_assessments (
  id                serial                             primary key,
  activity_id       integer                            not null references faraday.activities (id),
  assessment_type   varchar(50)                        not null,
  assessment_date   timestamp                          not null,
  assessor_id       integer                            not null references faraday.users (id),
  performance_level faraday.assessment_performance_level_enum default 'SATISFACTORY',
  feedback          text,
  recommendations   text
);
comment on table faraday.activity_assessments is 'Assessments of activities.';

create index activity_assessments_activity_id_idx on faraday.activity_assessments (activity_id);
create index activity_assessments_assessor_id_idx on faraday.activity_assessments (assessor_id);

create table faraday.activity_categories (
  id                serial    primary key,
  name              varchar   not null,
  description       varchar,
  parent_id         integer   references faraday.activity_categories (id) on delete set null,
  category_type     varchar   not null,
  category_metadata json      default '{}',
  created_at        timestamp not null default now(),
  updated_at        timestamp not null default now(),

  unique (name)
);
comment on table faraday.activity_categories is 'Tree of activity categories.';

create index activity_categories_parent_id_idx on faraday.activity_categories (parent_id);

create table faraday.activity_category_associations (
  id               serial    primary key,
  activity_id      integer   references faraday.activities (id),
  category_id      integer   references faraday.activity_categories (id),
  primary_category boolean   not null default false,
  created_at       timestamp default now(),
  updated_at       timestamp default now(),

  constraint activity_category_associations_natural_key unique (activity_id, category_id)
);
comment on table faraday.activity_category_associations is 'Activity to category links.';

create index activity_category_associations_category_id_idx on faraday.activity_category_associations (category_id);

create table faraday.activity_environmental_impacts (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  activity_id           integer     not null references faraday.activities (id),
  condition_id          integer     not null,
  impact_level          varchar(20) default 'LOW',
  description           text,
  mitigation_strategy   text,
  impact_metadata       json
);
comment on table faraday.activity_environmental_impacts is 'Weather effect on activities.';

create index activity_environmental_impacts_activity_id_idx on faraday.activity_environmental_impacts (activity_id);
create index activity_environmental_impacts_condition_id_idx on faraday.activity_environmental_impacts (condition_id);

create table faraday.activity_performances (
  id                   serial           primary key,
  student_id           integer          not null references faraday.student_health (id),
  activity_id          integer          not null references faraday.activities (id),
  performance_date     timestamp        not null,
  performance_score    double precision,
  performance_notes    text,
  performance_metadata json,
  created_at           timestamp        default now(),
  updated_at           timestamp        default now()
);
comment on table faraday.activity_performances is 'Scores per student and activity.';

create index activity_performances_activity_id_idx on faraday.activity_performances (activity_id);
create index activity_performances_student_id_idx on faraday.activity_performances (student_id);

create table faraday.activity_plans (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(100) not null,
  description           text,
  grade_level           varchar(50),
  duration              integer,
  difficulty            varchar(20),
  student_id            integer      references faraday.students (id),
  is_completed          boolean      not null default false,
  plan_metadata         json
);
comment on table faraday.activity_plans is 'Activity plans per student.';

create index activity_plans_student_id_idx on faraday.activity_plans (student_id);

create table faraday.activity_plan_activities (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  plan_id               integer   not null references faraday.activity_plans (id),
  activity_id           integer   not null references faraday.activities (id),
  sequence              integer,
  duration              integer,
  is_completed          boolean   not null default false,
  activity_metadata     json,

  constraint activity_plan_activities_natural_key unique (plan_id, sequence)
);
comment on table faraday.activity_plan_activities is 'Activities in a plan.';

create index activity_plan_activities_activity_id_idx on faraday.activity_plan_activities (activity_id);

create table faraday.activity_plan_objectives (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  plan_id               integer   not null references faraday.activity_plans (id),
  objective             text      not null,
  objective_metadata    json
);
comment on table faraday.activity_plan_objectives is 'Aims of an activity plan.';

create index activity_plan_objectives_plan_id_idx on faraday.activity_plan_objectives (plan_id);

create table faraday.activity_plans_planning (
  id                    serial                       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  plan_name             varchar(100)                 not null,
  plan_description      text,
  student_id            integer                      not null references faraday.students (id),
  planning_type         faraday.planning_type_enum   not null,
  planning_level        faraday.planning_level_enum  not null,
  planning_status       faraday.planning_status_enum not null,
  start_date            timestamp                    not null,
  end_date              timestamp                    not null,
  planning_notes        text,
  planning_metadata     json
);
comment on table faraday.activity_plans_planning is 'Planning runs per student.';

create index activity_plans_planning_student_id_idx on faraday.activity_plans_planning (student_id);

create table faraday.activity_preferences (
  id                  serial    primary key,
  student_id          integer   not null references faraday.students (id),
  activity_id         integer   not null references faraday.activities (id),
  preference_level    integer,
  preference_reason   varchar,
  preference_notes    text,
  preference_metadata json,
  created_at          timestamp default now(),
  updated_at          timestamp default now(),

  constraint activity_preferences_natural_key unique (student_id, activity_id)
);
comment on table faraday.activity_preferences is 'Liked activities per student.';

create index activity_preferences_activity_id_idx on faraday.activity_preferences (activity_id);

create table faraday.activity_progressions (
  id                   serial                             primary key,
  activity_id          integer                            not null references faraday.activities (id),
  student_id           integer                            not null references faraday.students (id),
  level                faraday.progression_level_enum     not null,
  current_level        faraday.current_progression_level_enum not null,
  requirements         text,
  next_level_id        integer                            references faraday.activity_progressions (id),
  improvement_rate     double precision                   default 0.0,
  last_assessment_date timestamp,
  next_assessment_date timestamp,
  start_date           timestamp                          default now(),
  last_updated         timestamp                          default now(),
  progression_metadata json,
  created_at           timestamp                          default now(),
  updated_at           timestamp                          default now(),

  constraint activity_progressions_natural_key unique (student_id, activity_id)
);
comment on table faraday.activity_progressions is 'Activity levels per student.';

create index activity_progressions_activity_id_idx on faraday.activity_progressions (activity_id);
create index activity_progressions_next_level_id_idx on faraday.activity_progressions (next_level_id);

create table faraday.activity_tracking (
  id                    serial                       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  activity_id           integer                      not null references faraday.activities (id),
  student_id            integer                      not null references faraday.students (id),
  tracking_date         timestamp                    not null default now(),
  tracking_type         faraday.tracking_type_enum   not null,
  tracking_status       faraday.tracking_status_enum not null,
  duration_minutes      integer,
  intensity_level       faraday.intensity_level_enum,
  tracking_notes        text,
  tracking_metadata     json
);
comment on table faraday.activity_tracking is 'Tracked sessions per student.';

create index activity_tracking_activity_id_idx on faraday.activity_tracking (activity_id);
create index activity_tracking_student_id_idx on faraday.activity_tracking (student_id);

create table faraday.pe_activity_preferences (
  id                  serial           primary key,
  student_id          integer          not null references faraday.students (id),
  activity_id         integer          not null references faraday.activities (id),
  preference_score    double precision,
  preference_level    integer          not null,
  notes               text,
  preference_metadata json,
  last_updated        timestamp        default now(),
  created_at          timestamp        default now(),
  updated_at          timestamp        default now(),

  constraint pe_activity_preferences_natural_key unique (student_id, activity_id)
);
comment on table faraday.pe_activity_preferences is 'Activity scores per student.';

create index pe_activity_preferences_activity_id_idx on faraday.pe_activity_preferences (activity_id);

create table faraday.student_activity_performances (
  id                   serial                         primary key,
  student_id           integer                        not null references faraday.students (id),
  activity_id          integer                        not null references faraday.activities (id),
  performance_level    faraday.performance_level_enum not null,
  score                double precision,
  completion_time      integer,
  attempts             integer                        not null default 1,
  notes                text,
  feedback             json,
  performance_metadata json,
  recorded_at          timestamp                      default now(),
  created_at           timestamp                      default now(),
  updated_at           timestamp                      default now(),

  constraint student_activity_performances_natural_key unique (student_id, recorded_at)
);
comment on table faraday.student_activity_performances is 'Performance of students.';

create index idx_performances_date on faraday.student_activity_performances (created_at);
create index idx_performances_student_activity on faraday.student_activity_performances (student_id, activity_id);
create index idx_prod_performances_composite on faraday.student_activity_performances (student_id, activity_id, created_at);
create index student_activity_performances_activity_id_idx on faraday.student_activity_performances (activity_id);

create table faraday.student_activity_progressions (
  id                    serial                           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer                          not null references faraday.students (id),
  activity_id           integer                          not null references faraday.activities (id),
  current_level         faraday.progression_level_enum_2 not null,
  improvement_rate      double precision                 not null default 0.0,
  last_assessment_date  timestamp,

  constraint student_activity_progressions_natural_key unique (student_id, activity_id)
);
comment on table faraday.student_activity_progressions is 'Levels of students.';

create index student_activity_progressions_activity_id_idx on faraday.student_activity_progressions (activity_id);
