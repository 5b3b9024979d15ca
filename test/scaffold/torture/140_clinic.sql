-- A clinic group: several tenants, and most of the features of the other files in one schema, as they occur together in practice.

create schema t_clinic;

create type t_clinic.sex as enum ('female', 'male', 'other');
create type t_clinic.visit_state as enum ('planned', 'admitted', 'discharged', 'cancelled');
create domain t_clinic.icd_code as varchar(8) check (value ~ '^[A-TV-Z][0-9]{2}(\.[0-9]{1,4})?$');
create domain t_clinic.celsius as numeric(3, 1) check (value between 34 and 43);
create type t_clinic.dose as (amount numeric(6, 2), unit varchar(5));

create function t_clinic.touch() returns trigger language plpgsql as $$
begin
  new.changed_at := clock_timestamp();
  return new;
end
$$;

-- feature: tenant; unique expression; regex; self reference not null (the group points at itself)
create table t_clinic.clinic (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references t_clinic.clinic,
  short_name varchar(12) not null check (short_name ~ '^[A-Z][A-Z0-9]+$'),
  name text not null,
  beds smallint not null check (beds between 10 and 2000),
  opened_on date not null default current_date
);
create unique index on t_clinic.clinic (lower(short_name));

-- feature: composite key with tenant; nullable cycle with a tenant's own rows; unique per tenant
create table t_clinic.ward (
  clinic_id uuid not null references t_clinic.clinic,
  code varchar(6) not null check (code ~ '^[A-Z]\d{1,2}$'),
  title text not null,
  head_id uuid,
  floor smallint not null default 0 check (floor between -2 and 15),
  primary key (clinic_id, code),
  unique (clinic_id, title)
);

-- feature: unique (tenant, id) as a target; partial unique; implication; composite foreign key that closes a cycle
create table t_clinic.staff (
  id uuid primary key,
  clinic_id uuid not null references t_clinic.clinic,
  ward_code varchar(6),
  badge integer not null check (badge between 10000 and 99999),
  role text not null check (role in ('nurse', 'doctor', 'clerk')),
  licence varchar(12),
  supervisor_id uuid,
  hired_on date not null,
  left_on date,
  changed_at timestamptz,
  unique (clinic_id, id),
  foreign key (clinic_id, ward_code) references t_clinic.ward,
  foreign key (clinic_id, supervisor_id) references t_clinic.staff (clinic_id, id),
  check (supervisor_id <> id),
  check (role <> 'doctor' or licence is not null),
  check (left_on is null or left_on > hired_on)
);
create unique index on t_clinic.staff (clinic_id, badge) where left_on is null;
create trigger staff_touch before insert or update on t_clinic.staff for each row execute function t_clinic.touch();
alter table t_clinic.ward add foreign key (clinic_id, head_id) references t_clinic.staff (clinic_id, id);

-- feature: enum; domain; generated column; check between dates; jsonb conditions; deletion flag
create table t_clinic.patient (
  id uuid primary key,
  clinic_id uuid not null references t_clinic.clinic,
  number integer not null,
  family_name varchar(60) not null check (trim(family_name) <> ''),
  given_name varchar(60) not null,
  sort_name text generated always as (lower(family_name) || ', ' || lower(given_name)) stored,
  sex t_clinic.sex not null,
  born_on date not null check (born_on >= '1910-01-01'),
  died_on date check (died_on >= born_on),
  insurance jsonb not null default '{"kind": "none"}',
  deleted_at timestamptz,
  unique (clinic_id, id),
  check (insurance ->> 'kind' in ('public', 'private', 'none')),
  check (insurance ->> 'kind' = 'none' or insurance ? 'policy')
);
create unique index on t_clinic.patient (clinic_id, number) where deleted_at is null;

-- feature: three overlapping composite foreign keys that share the tenant; status with its own not-null columns
create table t_clinic.visit (
  clinic_id uuid not null,
  id bigint generated always as identity,
  patient_id uuid not null,
  ward_code varchar(6) not null,
  doctor_id uuid not null,
  state t_clinic.visit_state not null default 'planned',
  planned_for timestamptz not null,
  admitted_at timestamptz,
  discharged_at timestamptz,
  cancel_reason text,
  primary key (clinic_id, id),
  unique (clinic_id, patient_id, planned_for),
  foreign key (clinic_id, patient_id) references t_clinic.patient (clinic_id, id) on delete cascade,
  foreign key (clinic_id, ward_code) references t_clinic.ward,
  foreign key (clinic_id, doctor_id) references t_clinic.staff (clinic_id, id),
  check ((state in ('admitted', 'discharged')) = (admitted_at is not null)),
  check ((state = 'discharged') = (discharged_at is not null)),
  check ((state = 'cancelled') = (cancel_reason is not null)),
  check (admitted_at >= planned_for - interval '1 day' and discharged_at > admitted_at)
);

-- feature: junction with payload of composite keys; position unique per parent; domain
create table t_clinic.diagnosis (
  clinic_id uuid not null,
  visit_id bigint not null,
  position smallint not null check (position between 1 and 9),
  code t_clinic.icd_code not null,
  is_main boolean not null default false,
  primary key (clinic_id, visit_id, position),
  unique (clinic_id, visit_id, code),
  foreign key (clinic_id, visit_id) references t_clinic.visit,
  check (is_main = (position = 1))
);
create unique index on t_clinic.diagnosis (clinic_id, visit_id) where is_main;

-- feature: range partitions with a composite foreign key; domain with bounds; check over several columns
create table t_clinic.vital_sign (
  clinic_id uuid not null,
  visit_id bigint not null,
  taken_at timestamp not null,
  temperature t_clinic.celsius,
  systolic smallint check (systolic between 60 and 260),
  diastolic smallint check (diastolic between 30 and 160),
  pulse smallint,
  primary key (clinic_id, visit_id, taken_at),
  foreign key (clinic_id, visit_id) references t_clinic.visit,
  check ((systolic is null) = (diastolic is null) and diastolic < systolic),
  check (num_nonnulls(temperature, systolic, pulse) >= 1)
) partition by range (taken_at);
create table t_clinic.vital_sign_2024 partition of t_clinic.vital_sign for values from ('2024-01-01') to ('2025-01-01');
create table t_clinic.vital_sign_2025 partition of t_clinic.vital_sign for values from ('2025-01-01') to ('2026-01-01');
create table t_clinic.vital_sign_2026 partition of t_clinic.vital_sign for values from ('2026-01-01') to ('2027-01-01');

-- feature: natural text key; array with check; composite type not null; generated tsvector
create table t_clinic.drug (
  atc char(7) primary key check (atc ~ '^[A-Z]\d{2}[A-Z]{2}\d{2}$'),
  name text not null unique,
  warnings text[] not null default '{}' check (cardinality(warnings) <= 4),
  daily_maximum t_clinic.dose not null,
  search tsvector generated always as (to_tsvector('simple'::regconfig, name)) stored
);

-- feature: exclusive arc of two foreign keys with the tenant; composite type with a check; trigger that refuses
create table t_clinic.prescription (
  id uuid primary key,
  clinic_id uuid not null,
  visit_id bigint,
  patient_id uuid,
  doctor_id uuid not null,
  drug_atc char(7) not null references t_clinic.drug,
  dose t_clinic.dose not null check ((dose).amount > 0 and (dose).unit in ('mg', 'ml', 'IU')),
  times_a_day smallint not null check (times_a_day between 1 and 6),
  valid daterange not null check (not isempty(valid) and not upper_inf(valid)),
  foreign key (clinic_id, visit_id) references t_clinic.visit,
  foreign key (clinic_id, patient_id) references t_clinic.patient (clinic_id, id),
  foreign key (clinic_id, doctor_id) references t_clinic.staff (clinic_id, id),
  check (num_nonnulls(visit_id, patient_id) = 1)
);
create function t_clinic.only_doctors() returns trigger language plpgsql as $$
begin
  if (select role from t_clinic.staff where id = new.doctor_id) <> 'doctor' then
    raise exception 'Only doctors prescribe';
  end if;
  return new;
end
$$;
create trigger prescription_by_doctor before insert or update on t_clinic.prescription
  for each row execute function t_clinic.only_doctors();

-- feature: total of parts; unique key to a visit; money amounts as generated columns; check list by case
create table t_clinic.bill (
  clinic_id uuid not null,
  visit_id bigint not null,
  payer text not null check (payer in ('insurance', 'patient', 'shared')),
  treatment numeric(10, 2) not null check (treatment >= 0),
  lodging numeric(10, 2) not null check (lodging >= 0),
  total numeric(10, 2) generated always as (treatment + lodging) stored,
  insurance_part numeric(10, 2) not null,
  patient_part numeric(10, 2) not null,
  primary key (clinic_id, visit_id),
  foreign key (clinic_id, visit_id) references t_clinic.visit,
  check (insurance_part >= 0 and patient_part >= 0 and insurance_part + patient_part = treatment + lodging),
  check (case payer when 'insurance' then patient_part = 0 when 'patient' then insurance_part = 0 else patient_part > 0 end)
);

-- feature: roster: exclusion in disguise by unique keys; composite of foreign key, date and enum-like text
create table t_clinic.shift (
  clinic_id uuid not null,
  staff_id uuid not null,
  worked_on date not null,
  kind char(1) not null check (kind in ('E', 'L', 'N')),
  swapped_with uuid,
  primary key (staff_id, worked_on),
  foreign key (clinic_id, staff_id) references t_clinic.staff (clinic_id, id),
  foreign key (clinic_id, swapped_with) references t_clinic.staff (clinic_id, id),
  check (swapped_with is distinct from staff_id)
);

-- feature: subtype of a composite key; match full; boolean with its own not-null columns
create table t_clinic.surgery (
  clinic_id uuid not null,
  visit_id bigint not null,
  surgeon_id uuid not null,
  assistant_id uuid,
  emergency boolean not null default false,
  consent_signed_at timestamptz,
  starts_at timestamptz not null,
  ends_at timestamptz,
  primary key (clinic_id, visit_id),
  foreign key (clinic_id, visit_id) references t_clinic.visit match full on delete cascade,
  foreign key (clinic_id, surgeon_id) references t_clinic.staff (clinic_id, id),
  foreign key (clinic_id, assistant_id) references t_clinic.staff (clinic_id, id),
  check (emergency or consent_signed_at < starts_at and consent_signed_at is not null),
  check (assistant_id <> surgeon_id),
  check (ends_at - starts_at between interval '10 minutes' and interval '16 hours')
);
