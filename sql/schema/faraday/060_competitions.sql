-- Competitions.

create table faraday.competitions (
  id                     serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                   varchar(255)             not null,
  status                 faraday.base_status_enum not null default 'ACTIVE',
  is_active              boolean                  default true,
  metadata               json,
  description            varchar                  not null,
  competition_type       varchar                  not null,
  sport_type             varchar                  not null,
  start_date             timestamp                not null,
  end_date               timestamp,
  location               varchar                  not null,
  organizer              varchar                  not null,
  contact_info           json,
  registration_deadline  timestamp,
  max_participants       integer,
  divisions              json,
  schedule               json,
  rules                  json,
  eligibility_criteria   json,
  required_documents     json,
  equipment_requirements json,
  venue_details          json,
  staff_assignments      json,
  equipment_inventory    json,
  safety_protocols       json,
  medical_requirements   json,
  emergency_procedures   json,
  results                json,
  rankings               json,
  records                json,

  constraint competitions_natural_key unique (name)
);
comment on table faraday.competitions is 'Competitions.';

create index ix_competitions_start_date on faraday.competitions (start_date);

create table faraday.competition_base_events (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(255)             not null,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  competition_id        integer                  not null references faraday.competitions (id),
  event_type            varchar                  not null,
  start_time            timestamp                not null,
  end_time              timestamp,
  location              varchar                  not null,
  description           varchar,
  rules                 json,
  scoring_criteria      json,
  max_participants      integer,
  equipment_needed      json,
  staff_needed          json,
  venue_setup           json,
  results               json,
  rankings              json,
  notes                 varchar,

  constraint competition_base_events_natural_key unique (competition_id, name)
);
comment on table faraday.competition_base_events is 'Events of a competition.';

create index ix_competition_base_events_competition_id on faraday.competition_base_events (competition_id);
create index ix_competition_base_events_start_time on faraday.competition_base_events (start_time);

create table faraday.competition_base_participants (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  competition_id        integer                  not null references faraday.competitions (id),
  student_id            integer                  not null references faraday.students (id),
  division              varchar,
  registration_number   varchar,
  division_assignment   varchar,
  weight_class          varchar,
  age_group             varchar,
  waiver_signed         boolean                  default false,
  medical_clearance     boolean                  default false,
  equipment_checked     boolean                  default false,
  results               json,
  achievements          json,
  notes                 varchar,

  constraint competition_base_participants_natural_key unique (competition_id, student_id)
);
comment on table faraday.competition_base_participants is 'Students in a competition.';

create index ix_competition_base_participants_competition_id on faraday.competition_base_participants (competition_id);
create index ix_competition_base_participants_student_id on faraday.competition_base_participants (student_id);

create table faraday.competition_base_event_participants (
  id                      serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                  faraday.base_status_enum not null default 'ACTIVE',
  is_active               boolean                  default true,
  metadata                json,
  event_id                integer                  not null references faraday.competition_base_events (id),
  participant_id          integer                  not null references faraday.competition_base_participants (id),
  start_number            varchar,
  performance_data        json,
  score                   double precision,
  ranking                 integer,
  check_in_time           timestamp,
  completion_time         timestamp,
  disqualification_reason varchar,
  results                 json,
  notes                   varchar,

  constraint competition_base_event_participants_natural_key unique (event_id, participant_id)
);
comment on table faraday.competition_base_event_participants is 'Participants in an event.';

create index ix_competition_base_event_participants_event_id on faraday.competition_base_event_participants (event_id);
create index ix_competition_base_event_participants_participant_id on faraday.competition_base_event_participants (participant_id);
