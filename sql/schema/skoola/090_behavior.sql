-- Behaviour.

create table skoola.behavior_incident_types (
  id             text      primary key,
  type_name      text      not null,
  default_points integer   not null,
  description    text,
  created_at     timestamp not null default current_timestamp,
  updated_at     timestamp not null default current_timestamp,

  unique (type_name)
);
comment on table skoola.behavior_incident_types is 'Kinds of incident and their points; praise has positive ones.';

create index idx_behavior_incident_types_type_name on skoola.behavior_incident_types (type_name);

create table skoola.behavior_incidents (
  id                  text      primary key,
  student_id          text      not null references skoola.students on delete cascade,
  reported_by_user_id text      not null references skoola.users on delete restrict,
  incident_type_id    text      not null references skoola.behavior_incident_types on delete restrict,
  description         text      not null,
  incident_date       timestamp not null,
  points_awarded      integer   not null,
  created_at          timestamp not null default current_timestamp,
  updated_at          timestamp not null default current_timestamp,

  unique (student_id, incident_date)
);
comment on table skoola.behavior_incidents is 'What students did.';

create index idx_behavior_incidents_student_id on skoola.behavior_incidents (student_id);
create index idx_behavior_incidents_incident_type_id on skoola.behavior_incidents (incident_type_id);
create index idx_behavior_incidents_incident_date on skoola.behavior_incidents (incident_date);
create index behavior_incidents_reported_by_user_id_idx on skoola.behavior_incidents (reported_by_user_id);

create table skoola.detention_balances (
  student_id           text          primary key references skoola.students on delete cascade,
  total_hours_assigned numeric(6, 2) not null,
  total_hours_served   numeric(6, 2) not null,
  remaining_hours      numeric(6, 2) not null,
  updated_at           timestamp     not null default current_timestamp,

  check (total_hours_assigned >= 0),
  check (total_hours_served between 0 and total_hours_assigned),
  check (remaining_hours = total_hours_assigned - total_hours_served)
);
comment on table skoola.detention_balances is 'Hours of detention, given and served.';
