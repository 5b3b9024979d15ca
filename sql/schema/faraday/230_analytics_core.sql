-- Analytics core.

create table faraday.activity_logs (
  id            serial    primary key,
  action        varchar   not null,
  resource_type varchar   not null,
  resource_id   varchar   not null,
  details       json      default '{}',
  user_id       integer   references faraday.users (id),
  org_id        integer   references faraday.organizations (id),
  timestamp     timestamp default now(),
  created_at    timestamp default now(),
  updated_at    timestamp default now()
);
comment on table faraday.activity_logs is 'System action log.';

create index idx_activity_logs_date on faraday.activity_logs (created_at);
create index activity_logs_org_id_idx on faraday.activity_logs (org_id);
create index activity_logs_user_id_idx on faraday.activity_logs (user_id);

create table faraday.analytics_events (
  id             serial       primary key,
  user_id        integer      not null references faraday.users (id),
  event_type     varchar(100) not null,
  event_data     json,
  session_id     varchar(255),
  timestamp      timestamp    not null default now(),
  source         varchar(100),
  version        varchar(20),
  event_metadata json
);
comment on table faraday.analytics_events is 'User and system events.';

create index idx_analytics_events_timestamp on faraday.analytics_events (timestamp);
create index idx_analytics_events_user on faraday.analytics_events (user_id);
create index ix_analytics_events_event_type on faraday.analytics_events (event_type);
create index ix_analytics_events_session_id on faraday.analytics_events (session_id);
create index ix_analytics_events_timestamp on faraday.analytics_events (timestamp);
create index ix_analytics_events_user_id on faraday.analytics_events (user_id);

create table faraday.feedback (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  is_active     boolean                  default true,
  metadata      json,
  feedback_type varchar                  not null,
  content       json,
  rating        integer,
  priority      varchar,
  user_id       integer                  references faraday.users (id),
  gpt_id        integer
);
comment on table faraday.feedback is 'Feedback from users.';

create index feedback_gpt_id_idx on faraday.feedback (gpt_id);
create index feedback_user_id_idx on faraday.feedback (user_id);

create table faraday.performance_logs (
  id                   serial           primary key,
  component            varchar(100)     not null,
  operation            varchar(100)     not null,
  duration             double precision not null,
  status               varchar(20)      not null,
  error_message        text,
  performance_metadata json,
  created_at           timestamp        not null default now()
);
comment on table faraday.performance_logs is 'Timings per component.';

create table faraday.user_performances (
  id               serial           primary key,
  user_id          integer          not null references faraday.users (id),
  accuracy         double precision default 0.0,
  speed            double precision default 0.0,
  completion_rate  double precision default 0.0,
  efficiency       double precision default 0.0,
  skill_levels     json,
  performance_data json,
  timestamp        timestamp        not null default now(),
  context          varchar(100)
);
comment on table faraday.user_performances is 'Accuracy and speed per user.';

create index ix_user_performances_timestamp on faraday.user_performances (timestamp);
create index ix_user_performances_user_id on faraday.user_performances (user_id);

create table faraday.user_recommendations (
  id                  serial           primary key,
  user_id             integer          not null references faraday.users (id),
  recommendation_type varchar(100)     not null,
  recommendation_data json             not null,
  priority_score      double precision default 0.0,
  category            varchar(100),
  actionable_items    json,
  timestamp           timestamp        not null default now(),
  is_implemented      boolean          default false,
  implementation_date timestamp
);
comment on table faraday.user_recommendations is 'Advice to users.';

create index ix_user_recommendations_recommendation_type on faraday.user_recommendations (recommendation_type);
create index ix_user_recommendations_timestamp on faraday.user_recommendations (timestamp);
create index ix_user_recommendations_user_id on faraday.user_recommendations (user_id);
