-- Goals.

create table faraday.goals (
  id                    serial                   primary key,
  name                  varchar(255)             not null,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  student_id            integer                  not null references faraday.students (id),
  goal_type             varchar                  not null,
  description           varchar                  not null,
  target_date           timestamp                not null,
  start_date            timestamp                default now(),
  priority              varchar                  not null,
  target_metrics        json                     not null,
  current_progress      json,
  completion_percentage double precision         default 0.0,
  difficulty_level      varchar                  not null default 'moderate',
  expected_duration     integer,
  required_resources    json,
  success_criteria      json                     not null,
  risk_factors          json,
  support_needed        json,
  last_progress_update  timestamp,
  progress_history      json,
  blockers              json,
  achievements          json,
  motivation_level      varchar,
  engagement_metrics    json,
  reward_system         json,
  parent_goal_id        integer                  references faraday.goals (id),
  is_template           boolean                  default false,
  is_recurring          boolean                  default false,
  recurrence_pattern    json
);
comment on table faraday.goals is 'Student goals.';

create index ix_goals_student_id on faraday.goals (student_id);
create index ix_goals_target_date on faraday.goals (target_date);

create table faraday.goal_activities (
  id                     serial                   primary key,
  status                 faraday.base_status_enum not null default 'ACTIVE',
  is_active              boolean                  default true,
  goal_id                integer                  not null references faraday.goals (id),
  activity_id            integer                  not null references faraday.activities (id),
  frequency              varchar                  not null,
  duration               integer                  not null,
  intensity              varchar                  not null,
  notes                  varchar,
  schedule               json,
  progress_metrics       json,
  adaptations            json,
  equipment_needed       json,
  space_requirements     json,
  safety_considerations  json,
  performance_history    json,
  difficulty_adjustments json,
  feedback_history       json
);
comment on table faraday.goal_activities is 'Activities serving a goal.';

create index ix_goal_activities_activity_id on faraday.goal_activities (activity_id);
create index ix_goal_activities_goal_id on faraday.goal_activities (goal_id);

create table faraday.goal_adjustments (
  id              serial           primary key,
  goal_id         integer          not null references faraday.health_fitness_goals (id),
  previous_target double precision,
  new_target      double precision,
  previous_date   timestamp,
  new_date        timestamp,
  reason          varchar          not null,
  adjusted_by     varchar          not null,
  adjustment_date timestamp        default now(),
  additional_data json
);
comment on table faraday.goal_adjustments is 'Changes to a goal.';

create index goal_adjustments_goal_id_idx on faraday.goal_adjustments (goal_id);

create table faraday.goal_dependencies (
  dependent_goal_id    integer not null references faraday.goals (id),
  prerequisite_goal_id integer not null references faraday.goals (id),

  primary key (dependent_goal_id, prerequisite_goal_id)
);
comment on table faraday.goal_dependencies is 'Goal to goal links.';

create index goal_dependencies_prerequisite_goal_id_idx on faraday.goal_dependencies (prerequisite_goal_id);

create table faraday.goal_milestones (
  id                  serial                   primary key,
  name                varchar(255)             not null,
  status              faraday.base_status_enum not null default 'ACTIVE',
  is_active           boolean                  default true,
  goal_id             integer                  not null references faraday.goals (id),
  description         varchar,
  target_date         timestamp                not null,
  achieved_date       timestamp,
  metrics             json                     not null,
  priority            varchar                  not null default 'medium',
  difficulty_level    varchar                  not null default 'moderate',
  effort_required     integer,
  prerequisites       json,
  validation_criteria json,
  completion_evidence json,
  feedback            varchar
);
comment on table faraday.goal_milestones is 'Steps of a goal.';

create index ix_goal_milestones_goal_id on faraday.goal_milestones (goal_id);
create index ix_goal_milestones_target_date on faraday.goal_milestones (target_date);

create table faraday.goal_recommendations (
  id                      serial      primary key,
  created_at timestamp default now(), updated_at timestamp default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id              integer     not null references faraday.students (id) on delete cascade,
  recommendation_type     varchar(50) not null,
  description             text        not null,
  priority                integer     default 1,
  recommendation_metadata json,
  goal_id                 integer     not null references faraday.health_fitness_goals (id) on delete cascade,
  is_implemented          boolean     default false,
  recommendation_data     json
);
comment on table faraday.goal_recommendations is 'Advice on goals.';

create index goal_recommendations_goal_id_idx on faraday.goal_recommendations (goal_id);
create index goal_recommendations_student_id_idx on faraday.goal_recommendations (student_id);

create table faraday.physical_education_student_fitness_goals (
  id            serial           primary key,
  student_id    integer          not null references faraday.students (id),
  goal_type     varchar          not null,
  target_value  double precision not null,
  start_date    timestamp        not null,
  target_date   timestamp,
  goal_metadata json
);
comment on table faraday.physical_education_student_fitness_goals is 'Student fitness aims.';

create index physical_education_student_fitness_goals_student_id_idx on faraday.physical_education_student_fitness_goals (student_id);

create table faraday.physical_education_student_fitness_goal_progress (
  id                serial           primary key,
  goal_id           integer          not null references faraday.physical_education_student_fitness_goals (id),
  current_value     double precision not null,
  progress_date     timestamp        not null,
  progress_metadata json
);
comment on table faraday.physical_education_student_fitness_goal_progress is 'Progress of student aims.';

create index physical_education_student_fitness_goal_progress_goal_id_idx on faraday.physical_education_student_fitness_goal_progress (goal_id);
