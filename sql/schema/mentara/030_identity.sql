-- Accounts and the profile that each role adds to them.

create table mentara.users (
  id                     text         primary key,
  email                  text         not null,
  first_name             text         not null,
  middle_name            text,
  last_name              text         not null,
  birth_date             timestamp(3),
  address                text,
  role                   text         not null default 'client',
  created_at             timestamp(3) not null default current_timestamp,
  updated_at             timestamp(3) not null,
  password               text,
  email_verified         boolean      not null default false,
  email_verify_token     text,
  email_verify_token_exp timestamp(3),
  reset_token            text,
  reset_token_expiry     timestamp(3),
  is_active              boolean      not null default true,
  failed_login_count     integer      not null default 0,
  avatar_url             text,
  cover_image_url        text,
  bio                    text,
  suspended_at           timestamp(3),
  suspended_by           text,
  suspension_reason      text,
  deactivated_at         timestamp(3),
  deactivated_by         text,
  deactivation_reason    text,
  last_login_at          timestamp(3),
  lockout_until          timestamp(3),

  constraint users_email_key unique (email),
  constraint users_email_verify_token_key unique (email_verify_token),
  constraint users_reset_token_key unique (reset_token),
  constraint users_role_check check (role in ('client', 'therapist', 'moderator', 'admin')),
  constraint users_email_check check (position('@' in email) > 1),
  constraint users_failed_login_count_check check (failed_login_count >= 0)
);
comment on table mentara.users is
  'Login accounts of all four roles. Whoever has a role has a row in the table of that role, too.';
comment on column mentara.users.suspended_by is 'Id of the administrator; no foreign key.';
comment on column mentara.users.deactivated_by is 'Id of the user who did it, often the owner; no foreign key.';

create index users_role_idx on mentara.users (role);
create index users_is_active_idx on mentara.users (is_active);
create index users_role_is_active_idx on mentara.users (role, is_active);
create index users_role_is_active_created_at_idx on mentara.users (role, is_active, created_at);
create index users_email_is_active_idx on mentara.users (email, is_active);
create index users_created_at_idx on mentara.users (created_at);
create index users_email_verified_idx on mentara.users (email_verified);
create index users_last_login_at_idx on mentara.users (last_login_at);

create table mentara.clients (
  user_id                            text         primary key references mentara.users (id) on delete cascade,
  has_seen_therapist_recommendations boolean      not null default false,
  birthdate                          timestamp(3),
  city                               text,
  country                            text,
  created_at                         timestamp(3) not null default current_timestamp,
  updated_at                         timestamp(3) not null default current_timestamp
);
comment on table mentara.clients is 'Accounts with the role client: people who look for support.';

create table mentara.admins (
  user_id     text         primary key references mentara.users (id) on delete cascade,
  permissions text[]       not null,
  admin_level text         not null default 'admin',
  created_at  timestamp(3) not null default current_timestamp,
  updated_at  timestamp(3) not null,

  constraint admins_admin_level_check check (admin_level in ('admin', 'super_admin'))
);
comment on table mentara.admins is 'Accounts with the role admin, and what they may do.';

create table mentara.moderators (
  user_id              text         primary key references mentara.users (id) on delete cascade,
  permissions          text[]       not null,
  assigned_communities jsonb,
  created_at           timestamp(3) not null default current_timestamp,
  updated_at           timestamp(3) not null
);
comment on table mentara.moderators is 'Accounts with the role moderator, and what they may do.';

create table mentara.therapists (
  user_id                                 text          primary key references mentara.users (id) on delete cascade,
  mobile                                  text          not null,
  province                                text          not null,
  timezone                                text          not null default 'UTC',
  status                                  mentara.therapist_application_status not null default 'PENDING',
  submission_date                         timestamp(3)  not null default current_timestamp,
  processing_date                         timestamp(3)  not null default current_timestamp,
  processed_by_admin_id                   text          references mentara.admins (user_id) on delete set null,
  provider_type                           text          not null,
  professional_license_type               text          not null,
  is_prc_licensed                         text          not null,
  prc_license_number                      text          not null,
  expiration_date_of_license              timestamp(3)  not null,
  practice_start_date                     timestamp(3)  not null,
  license_verified                        boolean       not null default false,
  license_verified_at                     timestamp(3),
  license_verified_by                     text,
  certifications                          jsonb,
  certificate_urls                        text[]        not null default '{}',
  certificate_names                       text[]        not null default '{}',
  license_urls                            text[]        not null default '{}',
  license_names                           text[]        not null default '{}',
  document_urls                           text[]        not null default '{}',
  document_names                          text[]        not null default '{}',
  years_of_experience                     integer,
  education_background                    text,
  special_certifications                  text[]        not null,
  practice_location                       text,
  accepts_insurance                       boolean       not null default false,
  accepted_insurance_types                text[]        not null,
  areas_of_expertise                      text[]        not null,
  assessment_tools                        text[]        not null,
  therapeutic_approaches_used_list        text[]        not null,
  languages_offered                       text[]        not null,
  provided_online_therapy_before          boolean       not null,
  comfortable_using_video_conferencing    boolean       not null,
  preferred_session_length                integer[]     not null,
  private_confidential_space              text,
  complies_with_data_privacy_act          boolean       not null,
  professional_liability_insurance        text,
  complaints_or_disciplinary_actions      text,
  willing_to_abide_by_platform_guidelines boolean       not null,
  expertise                               text[]        not null,
  approaches                              text[]        not null,
  languages                               text[]        not null,
  illness_specializations                 text[]        not null,
  accept_types                            text[]        not null,
  treatment_success_rates                 jsonb         not null,
  session_length                          text          not null,
  hourly_rate                             numeric(10,2) not null,
  created_at                              timestamp(3)  not null default current_timestamp,
  updated_at                              timestamp(3)  not null,

  constraint therapists_hourly_rate_check check (hourly_rate >= 0),
  constraint therapists_years_of_experience_check check (years_of_experience >= 0),
  constraint therapists_license_expiry_check check (expiration_date_of_license > practice_start_date),
  constraint therapists_certificates_check check (cardinality(certificate_urls) = cardinality(certificate_names)),
  constraint therapists_licenses_check check (cardinality(license_urls) = cardinality(license_names)),
  constraint therapists_documents_check check (cardinality(document_urls) = cardinality(document_names))
);
comment on table mentara.therapists is 'Accounts with the role therapist: application, licence, specialties and terms.';
comment on column mentara.therapists.license_verified_by is 'Id of the administrator; no foreign key.';

create index therapists_status_idx on mentara.therapists (status);
create index therapists_timezone_idx on mentara.therapists (timezone);
create index therapists_status_created_at_idx on mentara.therapists (status, created_at);
create index therapists_status_hourly_rate_idx on mentara.therapists (status, hourly_rate);
create index therapists_province_idx on mentara.therapists (province);
create index therapists_years_of_experience_idx on mentara.therapists (years_of_experience);
create index therapists_hourly_rate_idx on mentara.therapists (hourly_rate);
create index therapists_created_at_idx on mentara.therapists (created_at);
create index therapists_province_status_idx on mentara.therapists (province, status);
