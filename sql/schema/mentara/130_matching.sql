-- What clients wish, and derived figures that matching works with.

create table mentara.client_preferences (
  id                      text         primary key,
  client_id               text         not null references mentara.clients (user_id) on delete cascade,
  gender_preference       text,
  age_preference          text,
  language_preferences    text[]       not null default '{}',
  treatment_approaches    text[]       not null default '{}',
  session_format          text,
  session_frequency       text,
  budget_range            text,
  location_preference     text,
  availability_preference text[]       not null default '{}',
  special_considerations  text,
  created_at              timestamp(3) not null default current_timestamp,
  updated_at              timestamp(3) not null,

  constraint client_preferences_client_id_key unique (client_id),
  constraint client_preferences_gender_preference_check check (
    gender_preference in ('no-preference', 'male', 'female', 'non-binary')
  ),
  constraint client_preferences_age_preference_check check (age_preference in ('no-preference', 'younger', 'similar', 'older')),
  constraint client_preferences_session_format_check check (session_format in ('in-person', 'video', 'phone', 'no-preference')),
  constraint client_preferences_session_frequency_check check (
    session_frequency in ('weekly', 'bi-weekly', 'monthly', 'as-needed')
  ),
  constraint client_preferences_budget_range_check check (
    budget_range in ('under-100', '100-150', '150-200', '200-plus', 'insurance')
  )
);
comment on table mentara.client_preferences is 'What a client wishes from a therapist.';

create table mentara.client_engagements (
  id                        text             primary key,
  client_id                 text             not null references mentara.clients (user_id) on delete cascade,
  login_frequency           integer          not null default 0,
  platform_usage_score      double precision not null default 0,
  journal_entry_count       integer          not null default 0,
  worksheet_completion_rate double precision not null default 0,
  meeting_attendance_rate   double precision not null default 0,
  average_session_rating    double precision,
  engagement_trend          text             not null default 'stable',
  last_calculated_at        timestamp(3)     not null default current_timestamp,
  created_at                timestamp(3)     not null default current_timestamp,
  updated_at                timestamp(3)     not null,

  constraint client_engagements_client_id_key unique (client_id),
  constraint client_engagements_engagement_trend_check check (engagement_trend in ('increasing', 'stable', 'decreasing')),
  constraint client_engagements_counts_check check (login_frequency >= 0 and journal_entry_count >= 0),
  constraint client_engagements_platform_usage_score_check check (platform_usage_score between 0 and 100),
  constraint client_engagements_rates_check check (
    worksheet_completion_rate between 0 and 1 and meeting_attendance_rate between 0 and 1
  ),
  constraint client_engagements_average_session_rating_check check (average_session_rating between 1 and 5)
);
comment on table mentara.client_engagements is 'How actively a client uses the platform; derived figures.';
comment on column mentara.client_engagements.platform_usage_score is 'Between 0 and 100.';
comment on column mentara.client_engagements.worksheet_completion_rate is 'Between 0 and 1, like the other rates.';

create index client_engagements_engagement_trend_idx on mentara.client_engagements (engagement_trend);
create index client_engagements_platform_usage_score_idx on mentara.client_engagements (platform_usage_score);

create table mentara.therapist_performances (
  id                       text             primary key,
  therapist_id             text             not null references mentara.therapists (user_id) on delete cascade,
  average_response_time    integer,
  client_retention_rate    double precision not null default 0,
  no_show_rate             double precision not null default 0,
  cancellation_rate        double precision not null default 0,
  average_session_duration double precision not null default 0,
  client_progress_rate     double precision not null default 0,
  workload_capacity        double precision not null default 0,
  availability_utilization double precision not null default 0,
  last_calculated_at       timestamp(3)     not null default current_timestamp,
  created_at               timestamp(3)     not null default current_timestamp,
  updated_at               timestamp(3)     not null,

  constraint therapist_performances_therapist_id_key unique (therapist_id),
  constraint therapist_performances_rates_check check (
    client_retention_rate between 0 and 1 and no_show_rate between 0 and 1 and cancellation_rate between 0 and 1
    and client_progress_rate between 0 and 1 and workload_capacity between 0 and 1 and availability_utilization between 0 and 1
  ),
  constraint therapist_performances_times_check check (average_response_time >= 0 and average_session_duration >= 0)
);
comment on table mentara.therapist_performances is 'How a therapist works; derived figures.';
comment on column mentara.therapist_performances.average_response_time is 'Minutes.';
comment on column mentara.therapist_performances.average_session_duration is 'Minutes.';

create index therapist_performances_client_retention_rate_idx on mentara.therapist_performances (client_retention_rate);
create index therapist_performances_workload_capacity_idx on mentara.therapist_performances (workload_capacity);
create index therapist_performances_availability_utilization_idx on mentara.therapist_performances (availability_utilization);
