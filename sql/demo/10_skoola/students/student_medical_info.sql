--! table: skoola.student_medical_info
--! mark: uuid id
--! key: student_id
--! target: at least 500 for 500 students

-- One sheet for each student, filled in by the family on admission: the blood group (as usual in the country: O before B before
-- A), what the school has to know, and the first guardian as the one to call. Four of five have nothing to report. Who has
-- asthma or hay fever is sensitive to what brings it on.
with

conditions (first_draw, last_draw, medical_condition, allergy) as (
  values
    (0.000, 0.025, 'Asthma; carries an inhaler, spacer in the sick room', 'House dust'),
    (0.025, 0.040, 'Asthma, mild; avoid running in cold air', 'Pollen'),
    (0.040, 0.055, 'Hay fever', 'Pollen and cut grass'),
    (0.055, 0.065, 'Eczema', 'Wool and strong soap'),
    (0.065, 0.072, 'Epilepsy, well controlled; medicine at home in the morning', null),
    (0.072, 0.080, 'Type 1 diabetes; keeps glucose sweets in the bag', null),
    (0.080, 0.092, 'Short-sighted; sits in front', null),
    (0.092, 0.102, 'Hearing aid on the left side', null),
    (0.102, 0.110, 'Heart murmur; cleared for sports by the clinic', null),
    (0.110, 0.118, 'Migraine; needs a dark room and rest', null),
    (0.118, 0.126, 'Thalassaemia carrier', null),
    (0.126, 0.146, null, 'Prawns and crab'),
    (0.146, 0.158, null, 'Peanuts'),
    (0.158, 0.168, null, 'Penicillin'),
    (0.168, 0.178, null, 'Bee and wasp stings'),
    (0.178, 0.186, null, 'Tuna'),
    (0.186, 0.192, null, 'Cow''s milk'),
    (0.192, 0.197, null, 'Sticking plaster')
),

drawn as materialized (
  select
    student.*,
    number,
    seed.uniform('student_medical_info.conditions', number) as draw,
    seed.pick_weighted(
      'student_medical_info.blood_group', number, array['O+', 'B+', 'A+', 'AB+', 'O-', 'B-', 'A-', 'AB-'],
      array[42, 26, 20, 6, 2.5, 1.5, 1.5, 0.5]
    ) as blood_group,
    seed.chance('student_medical_info.blood_group_known', number, 0.88) as group_known
  from skoola.students as student
  cross join lateral (select substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number) as numbered
  where seed.is_demo(student.id)
)

insert into skoola.student_medical_info (
  id, student_id, blood_group, allergies, medical_conditions, emergency_contact_name, emergency_contact_phone, created_at,
  updated_at
)
select
  seed.uuid('student_medical_info', drawn.admission_number)::text,
  drawn.id,
  case when group_known then blood_group end,
  conditions.allergy,
  conditions.medical_condition,
  guardian.name,
  guardian.phone,
  drawn.created_at + interval '1 minute' * (5 + mod(number, 15)),
  drawn.created_at + interval '1 minute' * (5 + mod(number, 15))
from drawn
left join conditions on draw >= first_draw and draw < last_draw
left join skoola.student_guardians as guardian
  on guardian.id = seed.uuid('student_guardians', 'guardian/' || number || '/1')::text
on conflict (student_id) do nothing;
