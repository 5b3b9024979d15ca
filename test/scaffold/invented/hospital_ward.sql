-- The wards of a group of hospitals: beds, staff and rosters, admissions, prescriptions, observations.
--
-- House style: uuid keys that the database makes, enums and domains instead of bare text, every constraint named, comments on
-- every table. hospital_id is the tenant: it leads the primary key of all that belongs to one hospital and is part of every
-- foreign key between such tables, so that no row can point into another hospital.

create extension if not exists btree_gist;

create schema hospital_ward;
comment on schema hospital_ward is 'Bed management and bedside documentation for the inpatient wards of a hospital group.';

create type hospital_ward.administrative_sex as enum ('female', 'male', 'diverse', 'unknown');
create type hospital_ward.ward_kind as enum ('general', 'surgical', 'intensive_care', 'maternity', 'paediatric', 'isolation');
create type hospital_ward.bed_kind as enum ('standard', 'intensive', 'bariatric', 'cot');
create type hospital_ward.staff_role as enum ('nurse', 'head_nurse', 'physician', 'consultant', 'therapist', 'clerk');
create type hospital_ward.shift_kind as enum ('early', 'late', 'night');
create type hospital_ward.admission_kind as enum ('emergency', 'elective', 'transfer', 'newborn');
create type hospital_ward.admission_status as enum ('planned', 'admitted', 'discharged', 'cancelled');
create type hospital_ward.severity as enum ('mild', 'moderate', 'severe', 'life_threatening');
create type hospital_ward.prescription_status as enum ('draft', 'active', 'paused', 'stopped');
create type hospital_ward.request_status as enum ('open', 'accepted', 'declined', 'done');

create domain hospital_ward.person_name as varchar(80) check (value = btrim(value) and length(value) > 0);
create domain hospital_ward.short_code as varchar(12) check (value ~ '^[A-Z][A-Z0-9-]*$');
create domain hospital_ward.email_address as varchar(120) check (value ~ '^[^@[:space:]]+@[^@[:space:]]+\.[a-z]{2,}$');
create domain hospital_ward.phone_number as varchar(20) check (value ~ '^\+?[0-9][0-9 /-]{5,18}$');
create domain hospital_ward.icd10_code as varchar(7) check (value ~ '^[A-Z][0-9]{2}(\.[0-9]{1,3})?$');
create domain hospital_ward.atc_code as char(7) check (value ~ '^[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}$');
create domain hospital_ward.dose_amount as numeric(9, 3) check (value > 0);
create domain hospital_ward.percentage as smallint check (value between 0 and 100);
comment on domain hospital_ward.icd10_code is 'A code of the international classification of diseases, tenth revision, such as I21.4.';
comment on domain hospital_ward.atc_code is 'A fifth-level code of the anatomical therapeutic chemical classification, such as N02BE01.';

create sequence hospital_ward.case_number_seq;

create function hospital_ward.touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := clock_timestamp();
  return new;
end
$$;

create function hospital_ward.assign_case_number() returns trigger language plpgsql as $$
begin
  new.case_number := coalesce(new.case_number, 'C' || lpad(nextval('hospital_ward.case_number_seq')::text, 9, '0'));
  return new;
end
$$;

-- Shared by all hospitals

create table hospital_ward.qualification (
  qualification_id uuid not null default gen_random_uuid(),
  code hospital_ward.short_code not null,
  name varchar(100) not null,
  renewal_months smallint,
  constraint qualification_pkey primary key (qualification_id),
  constraint qualification_code_key unique (code),
  constraint qualification_renewal_months_range check (renewal_months between 6 and 120)
);
comment on table hospital_ward.qualification is 'Certificates that a member of staff can hold.';
comment on column hospital_ward.qualification.renewal_months is 'How long a certificate stays valid; null where it never lapses.';

create table hospital_ward.insurer (
  insurer_id uuid not null default gen_random_uuid(),
  payer_code char(9) not null,
  name varchar(120) not null,
  is_private boolean not null default false,
  claims_email hospital_ward.email_address,
  constraint insurer_pkey primary key (insurer_id),
  constraint insurer_payer_code_key unique (payer_code),
  constraint insurer_name_key unique (name),
  constraint insurer_payer_code_format check (payer_code ~ '^[0-9]{9}$')
);
comment on table hospital_ward.insurer is 'Health insurers that pay for stays.';

create table hospital_ward.diagnosis_code (
  icd10_code hospital_ward.icd10_code not null,
  title varchar(200) not null,
  chapter smallint not null,
  is_notifiable boolean not null default false,
  constraint diagnosis_code_pkey primary key (icd10_code),
  constraint diagnosis_code_chapter_range check (chapter between 1 and 22)
);
comment on table hospital_ward.diagnosis_code is 'The diagnoses in use; a subset of the classification.';
comment on column hospital_ward.diagnosis_code.is_notifiable is 'Has to be reported to the public health office within a day.';

create table hospital_ward.medication (
  medication_id uuid not null default gen_random_uuid(),
  atc_code hospital_ward.atc_code not null,
  trade_name varchar(100) not null,
  strength hospital_ward.dose_amount not null,
  unit varchar(5) not null,
  form varchar(20) not null,
  is_controlled boolean not null default false,
  constraint medication_pkey primary key (medication_id),
  constraint medication_product_key unique (trade_name, strength, unit, form),
  constraint medication_unit_known check (unit in ('mg', 'g', 'ml', 'mcg', 'IU')),
  constraint medication_form_known check (form in ('tablet', 'capsule', 'injection', 'infusion', 'ointment', 'drops'))
);
comment on table hospital_ward.medication is 'The formulary: what the pharmacy keeps.';
comment on column hospital_ward.medication.is_controlled is 'A narcotic: each dose needs a second signature.';

create table hospital_ward.allergen (
  allergen_id uuid not null default gen_random_uuid(),
  name varchar(80) not null,
  category varchar(12) not null,
  constraint allergen_pkey primary key (allergen_id),
  constraint allergen_category_known check (category in ('drug', 'food', 'environment', 'material'))
);
create unique index allergen_name_key on hospital_ward.allergen (lower(name));
comment on table hospital_ward.allergen is 'Substances that patients react to.';

-- Houses, wards, beds

create table hospital_ward.hospital (
  hospital_id uuid not null default gen_random_uuid(),
  code hospital_ward.short_code not null,
  name varchar(120) not null,
  street varchar(120) not null,
  postal_code varchar(10) not null,
  city varchar(80) not null,
  time_zone varchar(40) not null default 'Europe/Berlin',
  founded_year smallint,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint hospital_pkey primary key (hospital_id),
  constraint hospital_code_key unique (code),
  constraint hospital_postal_code_format check (postal_code ~ '^[0-9]{4,6}$'),
  constraint hospital_founded_year_range check (founded_year between 1200 and 2100)
);
comment on table hospital_ward.hospital is 'A hospital of the group. The tenant of nearly everything else.';

create table hospital_ward.department (
  hospital_id uuid not null,
  department_id uuid not null default gen_random_uuid(),
  parent_department_id uuid,
  code hospital_ward.short_code not null,
  name varchar(100) not null,
  cost_centre char(6) not null,
  constraint department_pkey primary key (hospital_id, department_id),
  constraint department_hospital_fkey foreign key (hospital_id) references hospital_ward.hospital,
  constraint department_parent_fkey foreign key (hospital_id, parent_department_id)
    references hospital_ward.department (hospital_id, department_id),
  constraint department_code_key unique (hospital_id, code),
  constraint department_cost_centre_key unique (hospital_id, cost_centre),
  constraint department_cost_centre_format check (cost_centre ~ '^[1-9][0-9]{5}$'),
  constraint department_not_its_own_parent check (parent_department_id <> department_id)
);
comment on table hospital_ward.department is 'Medical departments, nested: surgery over trauma surgery.';

create table hospital_ward.ward (
  hospital_id uuid not null,
  ward_id uuid not null default gen_random_uuid(),
  department_id uuid not null,
  code hospital_ward.short_code not null,
  name varchar(80) not null,
  kind hospital_ward.ward_kind not null default 'general',
  floor smallint not null,
  phone hospital_ward.phone_number,
  minimum_nurses smallint not null default 2,
  opened_on date not null,
  closed_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ward_pkey primary key (hospital_id, ward_id),
  constraint ward_department_fkey foreign key (hospital_id, department_id)
    references hospital_ward.department (hospital_id, department_id),
  constraint ward_code_key unique (hospital_id, code),
  constraint ward_floor_range check (floor between -2 and 30),
  constraint ward_minimum_nurses_range check (minimum_nurses between 1 and 20),
  constraint ward_intensive_care_staffed check (kind <> 'intensive_care' or minimum_nurses >= 4),
  constraint ward_dates_in_order check (closed_on > opened_on)
);
comment on table hospital_ward.ward is 'A ward: the unit that is staffed and has beds.';
comment on column hospital_ward.ward.minimum_nurses is 'Nurses that the law demands on each shift.';

create table hospital_ward.room (
  hospital_id uuid not null,
  ward_id uuid not null,
  room_id uuid not null default gen_random_uuid(),
  room_number varchar(6) not null,
  capacity smallint not null default 2,
  has_oxygen boolean not null default true,
  has_negative_pressure boolean not null default false,
  constraint room_pkey primary key (hospital_id, ward_id, room_id),
  constraint room_ward_fkey foreign key (hospital_id, ward_id) references hospital_ward.ward (hospital_id, ward_id),
  constraint room_number_key unique (hospital_id, ward_id, room_number),
  constraint room_number_format check (room_number ~ '^[0-9]{1,2}\.[0-9]{2}[a-z]?$'),
  constraint room_capacity_range check (capacity between 1 and 6),
  constraint room_negative_pressure_is_small check (not has_negative_pressure or capacity <= 2)
);
comment on table hospital_ward.room is 'Rooms of a ward.';
comment on column hospital_ward.room.room_number is 'Floor, dot, door: 3.07a.';

create table hospital_ward.bed (
  hospital_id uuid not null,
  ward_id uuid not null,
  bed_id uuid not null default gen_random_uuid(),
  room_id uuid not null,
  label char(1) not null,
  kind hospital_ward.bed_kind not null default 'standard',
  inventory_number varchar(12) not null,
  last_serviced_on date,
  next_service_on date,
  constraint bed_pkey primary key (hospital_id, ward_id, bed_id),
  constraint bed_room_fkey foreign key (hospital_id, ward_id, room_id)
    references hospital_ward.room (hospital_id, ward_id, room_id),
  constraint bed_label_key unique (hospital_id, ward_id, room_id, label),
  constraint bed_inventory_number_key unique (hospital_id, inventory_number),
  constraint bed_label_format check (label ~ '^[A-F]$'),
  constraint bed_inventory_number_format check (inventory_number ~ '^BED-[0-9]{5}$'),
  constraint bed_service_dates_in_order check (next_service_on > last_serviced_on)
);
comment on table hospital_ward.bed is 'A bed in its place. A bed that moves to another ward gets a new row.';
comment on column hospital_ward.bed.label is 'Position in the room: A is next to the door.';

create table hospital_ward.bed_closure (
  hospital_id uuid not null,
  bed_closure_id uuid not null default gen_random_uuid(),
  ward_id uuid not null,
  bed_id uuid not null,
  closed_from date not null,
  closed_until date,
  reason varchar(20) not null,
  remark text,
  constraint bed_closure_pkey primary key (hospital_id, bed_closure_id),
  constraint bed_closure_bed_fkey foreign key (hospital_id, ward_id, bed_id)
    references hospital_ward.bed (hospital_id, ward_id, bed_id) on delete cascade,
  constraint bed_closure_reason_known check (reason in ('defect', 'cleaning', 'isolation', 'staff_shortage', 'refurbishment')),
  constraint bed_closure_dates_in_order check (closed_until >= closed_from),
  constraint bed_closure_no_overlap exclude using gist
    (bed_id with =, daterange(closed_from, closed_until, '[]') with &&)
);
comment on table hospital_ward.bed_closure is 'Days on which a bed cannot be given to a patient.';
comment on column hospital_ward.bed_closure.closed_until is 'The last day of the closure; null while the end is not known.';

-- Staff

create table hospital_ward.staff (
  hospital_id uuid not null,
  staff_id uuid not null default gen_random_uuid(),
  supervisor_id uuid,
  department_id uuid not null,
  personnel_number char(7) not null,
  given_name hospital_ward.person_name not null,
  family_name hospital_ward.person_name not null,
  role hospital_ward.staff_role not null,
  email hospital_ward.email_address not null,
  licence_number varchar(12),
  weekly_hours numeric(4, 1) not null default 38.5,
  employed_from date not null,
  employed_until date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint staff_pkey primary key (hospital_id, staff_id),
  constraint staff_hospital_fkey foreign key (hospital_id) references hospital_ward.hospital,
  constraint staff_department_fkey foreign key (hospital_id, department_id)
    references hospital_ward.department (hospital_id, department_id),
  constraint staff_supervisor_fkey foreign key (hospital_id, supervisor_id)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint staff_personnel_number_key unique (hospital_id, personnel_number),
  constraint staff_licence_number_key unique (licence_number),
  constraint staff_personnel_number_format check (personnel_number ~ '^P[0-9]{6}$'),
  constraint staff_licence_number_format check (licence_number ~ '^[A-Z]{2}[0-9]{6,10}$'),
  constraint staff_physicians_are_licensed check (role not in ('physician', 'consultant') or licence_number is not null),
  constraint staff_weekly_hours_range check (weekly_hours > 0 and weekly_hours <= 48),
  constraint staff_employment_in_order check (employed_until > employed_from),
  constraint staff_not_their_own_supervisor check (supervisor_id <> staff_id)
);
create unique index staff_email_key on hospital_ward.staff (lower(email));
comment on table hospital_ward.staff is 'Everyone on the payroll who works on or for a ward.';

create table hospital_ward.staff_credential (
  hospital_id uuid not null,
  staff_id uuid not null,
  badge_number char(10) not null,
  pin_hash varchar(100) not null,
  issued_at timestamptz not null default now(),
  blocked_at timestamptz,
  constraint staff_credential_pkey primary key (hospital_id, staff_id),
  constraint staff_credential_staff_fkey foreign key (hospital_id, staff_id)
    references hospital_ward.staff (hospital_id, staff_id) on delete cascade,
  constraint staff_credential_badge_number_key unique (badge_number),
  constraint staff_credential_badge_number_format check (badge_number ~ '^[0-9A-F]{10}$'),
  constraint staff_credential_pin_hash_length check (length(pin_hash) >= 60),
  constraint staff_credential_blocked_after_issue check (blocked_at >= issued_at)
);
comment on table hospital_ward.staff_credential is 'The badge with which a member of staff signs at the bedside; at most one each.';

create table hospital_ward.staff_qualification (
  hospital_id uuid not null,
  staff_id uuid not null,
  qualification_id uuid not null,
  acquired_on date not null,
  valid_until date,
  certificate_number varchar(20),
  constraint staff_qualification_pkey primary key (hospital_id, staff_id, qualification_id),
  constraint staff_qualification_staff_fkey foreign key (hospital_id, staff_id)
    references hospital_ward.staff (hospital_id, staff_id) on delete cascade,
  constraint staff_qualification_qualification_fkey foreign key (qualification_id) references hospital_ward.qualification,
  constraint staff_qualification_certificate_number_format check (certificate_number ~ '^[A-Z]{2,4}/[0-9]{4}/[0-9]{3,6}$'),
  constraint staff_qualification_dates_in_order check (valid_until > acquired_on)
);
comment on table hospital_ward.staff_qualification is 'Who holds which certificate, and until when.';

create table hospital_ward.ward_assignment (
  hospital_id uuid not null,
  ward_id uuid not null,
  staff_id uuid not null,
  is_home_ward boolean not null default false,
  share hospital_ward.percentage not null default 100,
  assigned_from date not null default current_date,
  assigned_until date,
  constraint ward_assignment_pkey primary key (hospital_id, ward_id, staff_id),
  constraint ward_assignment_ward_fkey foreign key (hospital_id, ward_id)
    references hospital_ward.ward (hospital_id, ward_id) on delete cascade,
  constraint ward_assignment_staff_fkey foreign key (hospital_id, staff_id)
    references hospital_ward.staff (hospital_id, staff_id) on delete cascade,
  constraint ward_assignment_share_positive check (share > 0),
  constraint ward_assignment_dates_in_order check (assigned_until >= assigned_from)
);
create unique index ward_assignment_one_home_ward on hospital_ward.ward_assignment (hospital_id, staff_id) where is_home_ward;
comment on table hospital_ward.ward_assignment is 'The wards a member of staff may be rostered on.';
comment on column hospital_ward.ward_assignment.share is 'Percentage of the working time spent on this ward.';

create table hospital_ward.shift (
  hospital_id uuid not null,
  ward_id uuid not null,
  shift_id uuid not null default gen_random_uuid(),
  shift_date date not null,
  kind hospital_ward.shift_kind not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  released_at timestamptz,
  constraint shift_pkey primary key (hospital_id, ward_id, shift_id),
  constraint shift_ward_fkey foreign key (hospital_id, ward_id) references hospital_ward.ward (hospital_id, ward_id),
  constraint shift_once_a_day unique (hospital_id, ward_id, shift_date, kind),
  constraint shift_length check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours')
);
comment on table hospital_ward.shift is 'A shift of a ward on one day.';
comment on column hospital_ward.shift.released_at is 'When the roster with this shift was shown to the staff.';

-- The two foreign keys share hospital_id and ward_id: only who is assigned to the ward can be put on its roster.
create table hospital_ward.shift_assignment (
  hospital_id uuid not null,
  ward_id uuid not null,
  shift_id uuid not null,
  staff_id uuid not null,
  is_in_charge boolean not null default false,
  is_on_call boolean not null default false,
  break_minutes smallint not null default 30,
  sick_reported_at timestamptz,
  constraint shift_assignment_pkey primary key (hospital_id, ward_id, shift_id, staff_id),
  constraint shift_assignment_shift_fkey foreign key (hospital_id, ward_id, shift_id)
    references hospital_ward.shift (hospital_id, ward_id, shift_id) on delete cascade,
  constraint shift_assignment_assignment_fkey foreign key (hospital_id, ward_id, staff_id)
    references hospital_ward.ward_assignment (hospital_id, ward_id, staff_id),
  constraint shift_assignment_break_known check (break_minutes in (0, 30, 45, 60)),
  constraint shift_assignment_in_charge_is_present check (not (is_in_charge and is_on_call))
);
create unique index shift_assignment_one_in_charge on hospital_ward.shift_assignment (hospital_id, ward_id, shift_id)
  where is_in_charge;
comment on table hospital_ward.shift_assignment is 'The roster: who works which shift.';

-- Patients

create table hospital_ward.patient (
  hospital_id uuid not null,
  patient_id uuid not null default gen_random_uuid(),
  record_number char(10) not null,
  given_name hospital_ward.person_name not null,
  family_name hospital_ward.person_name not null,
  sex hospital_ward.administrative_sex not null default 'unknown',
  born_on date not null,
  died_at timestamptz,
  blood_group varchar(3),
  height_cm smallint,
  mother_patient_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint patient_pkey primary key (hospital_id, patient_id),
  constraint patient_hospital_fkey foreign key (hospital_id) references hospital_ward.hospital,
  constraint patient_mother_fkey foreign key (hospital_id, mother_patient_id)
    references hospital_ward.patient (hospital_id, patient_id),
  constraint patient_record_number_key unique (hospital_id, record_number),
  constraint patient_record_number_format check (record_number ~ '^[0-9]{10}$'),
  constraint patient_born_on_range check (born_on >= date '1900-01-01'),
  constraint patient_died_after_birth check (died_at >= born_on::timestamp at time zone 'UTC'),
  constraint patient_blood_group_known check (blood_group in ('A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', '0+', '0-')),
  constraint patient_height_range check (height_cm between 25 and 250),
  constraint patient_not_their_own_mother check (mother_patient_id <> patient_id)
);
create index patient_name_idx on hospital_ward.patient (hospital_id, lower(family_name), lower(given_name), born_on);
comment on table hospital_ward.patient is 'The master record of a patient in one hospital.';
comment on column hospital_ward.patient.mother_patient_id is 'Set for newborns whose mother is a patient here.';

create table hospital_ward.patient_contact (
  hospital_id uuid not null,
  patient_id uuid not null,
  patient_contact_id uuid not null default gen_random_uuid(),
  full_name hospital_ward.person_name not null,
  relationship varchar(12) not null,
  phone hospital_ward.phone_number not null,
  email hospital_ward.email_address,
  is_primary boolean not null default false,
  has_power_of_attorney boolean not null default false,
  constraint patient_contact_pkey primary key (hospital_id, patient_id, patient_contact_id),
  constraint patient_contact_patient_fkey foreign key (hospital_id, patient_id)
    references hospital_ward.patient (hospital_id, patient_id) on delete cascade,
  constraint patient_contact_relationship_known
    check (relationship in ('spouse', 'partner', 'parent', 'child', 'sibling', 'friend', 'guardian')),
  constraint patient_contact_phone_key unique (hospital_id, patient_id, phone)
);
create unique index patient_contact_one_primary on hospital_ward.patient_contact (hospital_id, patient_id) where is_primary;
comment on table hospital_ward.patient_contact is 'Whom to call.';

create table hospital_ward.patient_insurance (
  hospital_id uuid not null,
  patient_id uuid not null,
  insurer_id uuid not null,
  policy_number varchar(12) not null,
  covered_during daterange not null,
  copayment_per_day numeric(6, 2) not null default 10.00,
  verified_at timestamptz,
  constraint patient_insurance_pkey primary key (hospital_id, patient_id, insurer_id, policy_number),
  constraint patient_insurance_patient_fkey foreign key (hospital_id, patient_id)
    references hospital_ward.patient (hospital_id, patient_id) on delete cascade,
  constraint patient_insurance_insurer_fkey foreign key (insurer_id) references hospital_ward.insurer,
  constraint patient_insurance_policy_number_format check (policy_number ~ '^[A-Z][0-9]{9}$'),
  constraint patient_insurance_copayment_range check (copayment_per_day between 0 and 500),
  constraint patient_insurance_covered_during_bounded
    check (not isempty(covered_during) and not lower_inf(covered_during)),
  constraint patient_insurance_no_overlap exclude using gist
    (hospital_id with =, patient_id with =, covered_during with &&)
);
comment on table hospital_ward.patient_insurance is 'Which insurer pays in which period; one at a time.';

create table hospital_ward.patient_allergy (
  hospital_id uuid not null,
  patient_id uuid not null,
  allergen_id uuid not null,
  severity hospital_ward.severity not null,
  reaction varchar(200),
  first_noted_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint patient_allergy_pkey primary key (hospital_id, patient_id, allergen_id),
  constraint patient_allergy_patient_fkey foreign key (hospital_id, patient_id)
    references hospital_ward.patient (hospital_id, patient_id) on delete cascade,
  constraint patient_allergy_allergen_fkey foreign key (allergen_id) references hospital_ward.allergen,
  constraint patient_allergy_recorded_by_fkey foreign key (hospital_id, recorded_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint patient_allergy_severe_is_described check (severity < 'severe' or reaction is not null)
);
comment on table hospital_ward.patient_allergy is 'Known allergies of a patient.';

-- Stays

create table hospital_ward.admission (
  hospital_id uuid not null,
  admission_id uuid not null default gen_random_uuid(),
  patient_id uuid not null,
  case_number char(10) not null,
  kind hospital_ward.admission_kind not null,
  status hospital_ward.admission_status not null default 'planned',
  department_id uuid not null,
  attending_physician_id uuid not null,
  planned_for date,
  admitted_at timestamptz,
  expected_discharge_on date,
  chief_complaint varchar(300) not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint admission_pkey primary key (hospital_id, admission_id),
  constraint admission_patient_fkey foreign key (hospital_id, patient_id)
    references hospital_ward.patient (hospital_id, patient_id),
  constraint admission_department_fkey foreign key (hospital_id, department_id)
    references hospital_ward.department (hospital_id, department_id),
  constraint admission_attending_physician_fkey foreign key (hospital_id, attending_physician_id)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint admission_case_number_key unique (hospital_id, case_number),
  constraint admission_case_number_format check (case_number ~ '^C[0-9]{9}$'),
  constraint admission_elective_is_planned check (kind <> 'elective' or planned_for is not null),
  constraint admission_time_follows_status
    check ((status in ('admitted', 'discharged')) = (admitted_at is not null)),
  constraint admission_expected_discharge_in_order check (expected_discharge_on >= planned_for)
);
create unique index admission_one_at_a_time on hospital_ward.admission (hospital_id, patient_id) where status = 'admitted';
comment on table hospital_ward.admission is 'A stay of a patient, from planning to discharge.';
comment on column hospital_ward.admission.case_number is 'Given by a trigger where it is left out.';

create table hospital_ward.discharge (
  hospital_id uuid not null,
  admission_id uuid not null,
  discharged_at timestamptz not null,
  destination varchar(20) not null,
  discharged_by uuid not null,
  letter_sent_at timestamptz,
  summary text not null,
  constraint discharge_pkey primary key (hospital_id, admission_id),
  constraint discharge_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint discharge_discharged_by_fkey foreign key (hospital_id, discharged_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint discharge_destination_known
    check (destination in ('home', 'rehabilitation', 'nursing_home', 'other_hospital', 'hospice', 'deceased')),
  constraint discharge_letter_follows check (letter_sent_at >= discharged_at),
  constraint discharge_summary_not_blank check (btrim(summary) <> '')
);
comment on table hospital_ward.discharge is 'The end of a stay; one for each discharged admission.';

create table hospital_ward.bed_occupancy (
  hospital_id uuid not null,
  bed_occupancy_id uuid not null default gen_random_uuid(),
  admission_id uuid not null,
  ward_id uuid not null,
  bed_id uuid not null,
  occupied_during tstzrange not null,
  assigned_by uuid,
  constraint bed_occupancy_pkey primary key (hospital_id, bed_occupancy_id),
  constraint bed_occupancy_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint bed_occupancy_bed_fkey foreign key (hospital_id, ward_id, bed_id)
    references hospital_ward.bed (hospital_id, ward_id, bed_id),
  constraint bed_occupancy_assigned_by_fkey foreign key (hospital_id, assigned_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint bed_occupancy_period_starts
    check (not isempty(occupied_during) and not lower_inf(occupied_during) and lower_inc(occupied_during)),
  constraint bed_occupancy_period_half_open check (not upper_inc(occupied_during)),
  constraint bed_occupancy_one_patient_a_bed exclude using gist
    (hospital_id with =, bed_id with =, occupied_during with &&),
  constraint bed_occupancy_one_bed_a_patient exclude using gist
    (hospital_id with =, admission_id with =, occupied_during with &&)
);
comment on table hospital_ward.bed_occupancy is 'Who lies in which bed, and when.';
comment on column hospital_ward.bed_occupancy.occupied_during is 'Start included, end left out; no end while the patient is still there.';
comment on constraint bed_occupancy_one_patient_a_bed on hospital_ward.bed_occupancy is 'A bed holds one patient at a time.';

create table hospital_ward.transfer_request (
  hospital_id uuid not null,
  transfer_request_id uuid not null default gen_random_uuid(),
  admission_id uuid not null,
  from_ward_id uuid not null,
  to_ward_id uuid not null,
  status hospital_ward.request_status not null default 'open',
  urgency smallint not null default 3,
  requested_by uuid not null,
  requested_at timestamptz not null default now(),
  answered_by uuid,
  answered_at timestamptz,
  reason varchar(300) not null,
  constraint transfer_request_pkey primary key (hospital_id, transfer_request_id),
  constraint transfer_request_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint transfer_request_from_ward_fkey foreign key (hospital_id, from_ward_id)
    references hospital_ward.ward (hospital_id, ward_id),
  constraint transfer_request_to_ward_fkey foreign key (hospital_id, to_ward_id)
    references hospital_ward.ward (hospital_id, ward_id),
  constraint transfer_request_requested_by_fkey foreign key (hospital_id, requested_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint transfer_request_answered_by_fkey foreign key (hospital_id, answered_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint transfer_request_between_two_wards check (from_ward_id <> to_ward_id),
  constraint transfer_request_urgency_range check (urgency between 1 and 5),
  constraint transfer_request_answer_complete
    check (num_nulls(answered_by, answered_at) in (0, 2) and (status = 'open') = (answered_at is null)),
  constraint transfer_request_answer_follows check (answered_at >= requested_at)
);
create unique index transfer_request_one_open on hospital_ward.transfer_request (hospital_id, admission_id)
  where status = 'open';
comment on table hospital_ward.transfer_request is 'Requests to move a patient to another ward.';

create table hospital_ward.isolation_order (
  hospital_id uuid not null,
  isolation_order_id uuid not null default gen_random_uuid(),
  admission_id uuid not null,
  kind varchar(10) not null,
  pathogen varchar(60),
  ordered_by uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  constraint isolation_order_pkey primary key (hospital_id, isolation_order_id),
  constraint isolation_order_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint isolation_order_ordered_by_fkey foreign key (hospital_id, ordered_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint isolation_order_kind_known check (kind in ('contact', 'droplet', 'airborne', 'protective')),
  constraint isolation_order_pathogen_known check (kind = 'protective' or pathogen is not null),
  constraint isolation_order_times_in_order check (ends_at > starts_at)
);
comment on table hospital_ward.isolation_order is 'Isolation of a patient, to protect others or the patient.';

create table hospital_ward.admission_diagnosis (
  hospital_id uuid not null,
  admission_id uuid not null,
  icd10_code hospital_ward.icd10_code not null,
  is_principal boolean not null default false,
  certainty char(1) not null default 'G',
  diagnosed_by uuid not null,
  diagnosed_at timestamptz not null default now(),
  constraint admission_diagnosis_pkey primary key (hospital_id, admission_id, icd10_code),
  constraint admission_diagnosis_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint admission_diagnosis_code_fkey foreign key (icd10_code) references hospital_ward.diagnosis_code,
  constraint admission_diagnosis_diagnosed_by_fkey foreign key (hospital_id, diagnosed_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint admission_diagnosis_certainty_known check (certainty in ('G', 'V', 'Z', 'A'))
);
create unique index admission_diagnosis_one_principal on hospital_ward.admission_diagnosis (hospital_id, admission_id)
  where is_principal;
comment on table hospital_ward.admission_diagnosis is 'Diagnoses of a stay; one of them is the principal one.';
comment on column hospital_ward.admission_diagnosis.certainty is 'G confirmed, V suspected, Z history of, A excluded.';

-- Bedside

create table hospital_ward.prescription (
  hospital_id uuid not null,
  prescription_id uuid not null default gen_random_uuid(),
  admission_id uuid not null,
  medication_id uuid not null,
  prescribed_by uuid not null,
  status hospital_ward.prescription_status not null default 'draft',
  route varchar(15) not null,
  dose hospital_ward.dose_amount not null,
  times_per_day smallint,
  is_as_needed boolean not null default false,
  maximum_daily_dose hospital_ward.dose_amount,
  starts_at timestamptz not null,
  ends_at timestamptz,
  stop_reason varchar(200),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint prescription_pkey primary key (hospital_id, prescription_id),
  constraint prescription_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint prescription_medication_fkey foreign key (medication_id) references hospital_ward.medication,
  constraint prescription_prescribed_by_fkey foreign key (hospital_id, prescribed_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint prescription_route_known
    check (route in ('oral', 'intravenous', 'subcutaneous', 'intramuscular', 'topical', 'inhaled')),
  constraint prescription_times_per_day_range check (times_per_day between 1 and 12),
  constraint prescription_schedule check (is_as_needed <> (times_per_day is not null)),
  constraint prescription_as_needed_is_limited check (not is_as_needed or maximum_daily_dose is not null),
  constraint prescription_maximum_covers_a_dose check (maximum_daily_dose >= dose),
  constraint prescription_times_in_order check (ends_at > starts_at),
  constraint prescription_stop_is_explained check ((status = 'stopped') = (stop_reason is not null))
);
comment on table hospital_ward.prescription is 'Medication ordered for a stay.';
comment on column hospital_ward.prescription.times_per_day is 'Null for medication that is given as needed.';

create table hospital_ward.medication_administration (
  hospital_id uuid not null,
  medication_administration_id uuid not null default gen_random_uuid(),
  prescription_id uuid not null,
  due_at timestamptz not null,
  given_at timestamptz,
  given_dose hospital_ward.dose_amount,
  given_by uuid,
  witnessed_by uuid,
  refusal_reason varchar(120),
  constraint medication_administration_pkey primary key (hospital_id, medication_administration_id),
  constraint medication_administration_prescription_fkey foreign key (hospital_id, prescription_id)
    references hospital_ward.prescription (hospital_id, prescription_id) on delete cascade,
  constraint medication_administration_given_by_fkey foreign key (hospital_id, given_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint medication_administration_witnessed_by_fkey foreign key (hospital_id, witnessed_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint medication_administration_due_once unique (hospital_id, prescription_id, due_at),
  constraint medication_administration_signed check (num_nonnulls(given_at, given_dose, given_by) in (0, 3)),
  constraint medication_administration_given_or_refused check (given_at is null or refusal_reason is null),
  constraint medication_administration_second_person
    check (witnessed_by is null or (given_by is not null and witnessed_by <> given_by)),
  constraint medication_administration_not_much_too_early check (given_at >= due_at - interval '2 hours')
);
comment on table hospital_ward.medication_administration is 'Each dose: due, given, or refused.';

create table hospital_ward.vital_sign (
  hospital_id uuid not null,
  vital_sign_id uuid not null default gen_random_uuid(),
  admission_id uuid not null,
  measured_by uuid,
  measured_at timestamptz not null default now(),
  systolic_mmhg smallint,
  diastolic_mmhg smallint,
  pulse_per_minute smallint,
  temperature_celsius numeric(3, 1),
  oxygen_saturation hospital_ward.percentage,
  pain_score smallint,
  mean_arterial_mmhg numeric(5, 1) generated always as
    (round((systolic_mmhg + 2 * diastolic_mmhg)::numeric / 3, 1)) stored,
  device_data jsonb,
  constraint vital_sign_pkey primary key (hospital_id, vital_sign_id),
  constraint vital_sign_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint vital_sign_measured_by_fkey foreign key (hospital_id, measured_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint vital_sign_measured_once unique (hospital_id, admission_id, measured_at),
  constraint vital_sign_something_measured
    check (num_nonnulls(systolic_mmhg, pulse_per_minute, temperature_celsius, oxygen_saturation, pain_score) > 0),
  constraint vital_sign_pressure_complete check ((systolic_mmhg is null) = (diastolic_mmhg is null)),
  constraint vital_sign_pressure_range check (systolic_mmhg between 40 and 300 and diastolic_mmhg between 20 and 200),
  constraint vital_sign_pressure_in_order check (diastolic_mmhg < systolic_mmhg),
  constraint vital_sign_pulse_range check (pulse_per_minute between 20 and 300),
  constraint vital_sign_temperature_range check (temperature_celsius between 25.0 and 45.0),
  constraint vital_sign_pain_score_range check (pain_score between 0 and 10)
);
create index vital_sign_measured_at_idx on hospital_ward.vital_sign (hospital_id, admission_id, measured_at desc);
comment on table hospital_ward.vital_sign is 'Observations, by hand or from a monitor.';
comment on column hospital_ward.vital_sign.measured_by is 'Null for values that a monitor sent.';

create table hospital_ward.nursing_note (
  hospital_id uuid not null,
  nursing_note_id uuid not null default gen_random_uuid(),
  admission_id uuid not null,
  corrects_note_id uuid,
  author_id uuid not null,
  category varchar(12) not null default 'progress',
  body text not null,
  written_at timestamptz not null default now(),
  constraint nursing_note_pkey primary key (hospital_id, nursing_note_id),
  constraint nursing_note_admission_key unique (hospital_id, admission_id, nursing_note_id),
  constraint nursing_note_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint nursing_note_corrects_fkey foreign key (hospital_id, admission_id, corrects_note_id)
    references hospital_ward.nursing_note (hospital_id, admission_id, nursing_note_id),
  constraint nursing_note_author_fkey foreign key (hospital_id, author_id)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint nursing_note_corrected_once unique (hospital_id, corrects_note_id),
  constraint nursing_note_category_known check (category in ('admission', 'progress', 'incident', 'handover', 'discharge')),
  constraint nursing_note_body_length check (length(body) between 1 and 10000),
  constraint nursing_note_not_its_own_correction check (corrects_note_id <> nursing_note_id)
);
comment on table hospital_ward.nursing_note is 'Notes are never changed: a correction is a new note on the same stay.';

create table hospital_ward.care_task (
  hospital_id uuid not null,
  care_task_id uuid not null default gen_random_uuid(),
  admission_id uuid not null,
  ward_id uuid not null,
  title varchar(120) not null,
  priority smallint not null default 2,
  due_during tstzrange not null,
  assigned_to uuid,
  completed_at timestamptz,
  completed_by uuid,
  checklist jsonb not null default '[]',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint care_task_pkey primary key (hospital_id, care_task_id),
  constraint care_task_admission_fkey foreign key (hospital_id, admission_id)
    references hospital_ward.admission (hospital_id, admission_id) on delete cascade,
  constraint care_task_ward_fkey foreign key (hospital_id, ward_id) references hospital_ward.ward (hospital_id, ward_id),
  constraint care_task_assigned_to_fkey foreign key (hospital_id, ward_id, assigned_to)
    references hospital_ward.ward_assignment (hospital_id, ward_id, staff_id),
  constraint care_task_completed_by_fkey foreign key (hospital_id, completed_by)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint care_task_priority_range check (priority between 1 and 3),
  constraint care_task_due_during_bounded
    check (not isempty(due_during) and not lower_inf(due_during) and not upper_inf(due_during)),
  constraint care_task_completion_complete check ((completed_at is null) = (completed_by is null)),
  constraint care_task_not_done_early check (completed_at >= lower(due_during)),
  constraint care_task_checklist_is_a_list check (jsonb_typeof(checklist) = 'array')
);
create index care_task_open_idx on hospital_ward.care_task (hospital_id, ward_id) where completed_at is null;
comment on table hospital_ward.care_task is 'What has to be done for a patient: turning, dressing, mobilising.';
comment on column hospital_ward.care_task.assigned_to is 'Somebody assigned to the ward of the task, or nobody yet.';

create table hospital_ward.audit_event (
  hospital_id uuid not null,
  audit_event_id uuid not null default gen_random_uuid(),
  staff_id uuid,
  action varchar(10) not null,
  table_name varchar(63) not null,
  row_key jsonb not null,
  changes jsonb,
  workstation inet,
  occurred_at timestamptz not null default clock_timestamp(),
  constraint audit_event_pkey primary key (hospital_id, audit_event_id),
  constraint audit_event_hospital_fkey foreign key (hospital_id) references hospital_ward.hospital,
  constraint audit_event_staff_fkey foreign key (hospital_id, staff_id)
    references hospital_ward.staff (hospital_id, staff_id),
  constraint audit_event_action_known check (action in ('read', 'insert', 'update', 'delete', 'print')),
  constraint audit_event_row_key_is_an_object check (jsonb_typeof(row_key) = 'object'),
  constraint audit_event_changes_present check ((action in ('insert', 'update', 'delete')) = (changes is not null))
);
create index audit_event_occurred_at_idx on hospital_ward.audit_event (hospital_id, occurred_at);
comment on table hospital_ward.audit_event is 'Who saw or changed which record. Kept for ten years.';
comment on column hospital_ward.audit_event.staff_id is 'Null for interfaces to other systems.';

-- Triggers

create trigger hospital_touch before update on hospital_ward.hospital
  for each row execute function hospital_ward.touch_updated_at();
create trigger ward_touch before update on hospital_ward.ward
  for each row execute function hospital_ward.touch_updated_at();
create trigger staff_touch before update on hospital_ward.staff
  for each row execute function hospital_ward.touch_updated_at();
create trigger patient_touch before update on hospital_ward.patient
  for each row execute function hospital_ward.touch_updated_at();
create trigger admission_touch before update on hospital_ward.admission
  for each row execute function hospital_ward.touch_updated_at();
create trigger prescription_touch before update on hospital_ward.prescription
  for each row execute function hospital_ward.touch_updated_at();
create trigger care_task_touch before update on hospital_ward.care_task
  for each row execute function hospital_ward.touch_updated_at();
create trigger admission_case_number before insert on hospital_ward.admission
  for each row execute function hospital_ward.assign_case_number();
