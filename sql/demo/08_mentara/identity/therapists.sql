--! table: mentara.therapists
--! mark: parent user_id
--! key: user_id
--! target: at least 8

-- Therapist t treats four neighbouring conditions of the catalogue, among them the main concerns of clients 2t - 1 and 2t, who
-- come to this therapist. Licences are checked and applications approved nine days or so after they came in. Lists that the
-- application keeps twice (expertise, approaches, languages) agree.
with

professions (number, provider_type, license_type, degree) as (
  values
    (0, 'Clinical Psychologist', 'Licensed Clinical Psychologist', 'Master of Arts in Clinical Psychology'),
    (1, 'Licensed Professional Counselor', 'LPC', 'Master of Arts in Guidance and Counseling'),
    (2, 'Psychiatrist', 'Licensed Psychiatrist', 'Doctor of Medicine, residency in psychiatry'),
    (3, 'Marriage and Family Therapist', 'LMFT', 'Master of Science in Family Therapy'),
    (4, 'Licensed Clinical Social Worker', 'LCSW', 'Master of Social Work')
),

cities (city, province) as (
  values
    ('Quezon City', 'Metro Manila'), ('Makati', 'Metro Manila'), ('Pasig', 'Metro Manila'), ('Manila', 'Metro Manila'),
    ('Cebu City', 'Cebu'), ('Davao City', 'Davao del Sur'), ('Iloilo City', 'Iloilo'), ('Baguio', 'Benguet')
),

methods (position, specialty, approach) as (
  -- By the position of the condition in the catalogue.
  values
    (1, 'Anxiety Disorders', 'CBT'), (2, 'Social Anxiety', 'Humanistic'), (3, 'Panic Disorders', 'ACT'),
    (4, 'PTSD/Trauma', 'EMDR'), (5, 'Depression', 'Psychodynamic'), (6, 'Sleep Disorders', 'Mindfulness-Based'),
    (7, 'Stress Management', 'Solution-Focused'),
    (8, 'Burnout', 'ACT'), (9, 'ADHD', 'CBT'), (10, 'OCD', 'DBT')
),

applicants as materialized (
  select
    account.id,
    account.email,
    account.created_at,
    account.address,
    split_part(account.address, ', ', 2) as city,
    substring(account.email from '[0-9]{1,9}')::integer as number,
    -- Practice began between 26 and 31.
    (account.created_at::date - account.birth_date::date) / 365 - seed.int('therapists.practice', account.email, 26, 31) as years,
    seed.uniform('therapists.terms', account.email) as terms_draw
  from mentara.users as account
  where seed.is_demo(account.id)
    and account.role = 'therapist'
),

skills as (
  select
    applicants.id,
    array_agg(category.questionnaire_code order by place) as illnesses,
    array_agg(methods.specialty order by place) as specialties,
    array_agg(distinct methods.approach) as approaches,
    array_agg(distinct questionnaire.instrument) as instruments,
    jsonb_object_agg(
      category.questionnaire_code, seed.int('therapists.success', applicants.email || '/' || category.slug, 58, 86)
    ) as success_rates
  from applicants
  cross join generate_series(0, 3) as place
  left join mentara.community_categories as category on category.position = 1 + mod(6 * (applicants.number - 1) + place, 10)
  left join mentara.questionnaires as questionnaire on questionnaire.code = category.questionnaire_code
  left join methods on methods.position = category.position
  group by applicants.id
),

decisions as (
  -- Nine days after the application, or on the Monday after that weekend.
  select
    applicants.id,
    applicants.created_at + interval '2 hours' as submitted_at,
    day + case extract(isodow from day) when 6 then interval '2 days' when 7 then interval '1 day' else interval '0 days' end
      + interval '1 minute' * seed.int('therapists.processing_date', applicants.email, 70, 520) as decided_at,
    admin.id as admin_id
  from applicants
  left join mentara.users as admin on admin.email = 'admin2@mentara.example'
  cross join lateral (select applicants.created_at::date + interval '9 days' as day) as ninth
)

insert into mentara.therapists (
  user_id, mobile, province, timezone, status, submission_date, processing_date, processed_by_admin_id, provider_type,
  professional_license_type, is_prc_licensed, prc_license_number, expiration_date_of_license, practice_start_date,
  license_verified, license_verified_at, license_verified_by, certifications, certificate_urls, certificate_names,
  license_urls, license_names, years_of_experience, education_background, special_certifications, practice_location,
  accepts_insurance, accepted_insurance_types, areas_of_expertise, assessment_tools, therapeutic_approaches_used_list,
  languages_offered, provided_online_therapy_before, comfortable_using_video_conferencing, preferred_session_length,
  private_confidential_space, complies_with_data_privacy_act, professional_liability_insurance,
  complaints_or_disciplinary_actions, willing_to_abide_by_platform_guidelines, expertise, approaches, languages,
  illness_specializations, accept_types, treatment_success_rates, session_length, hourly_rate, created_at, updated_at
)
select
  applicants.id,
  '+63 917 555 ' || lpad(mod(100 + applicants.number, 10000)::text, 4, '0'),
  cities.province,
  'Asia/Manila',
  'APPROVED',
  decisions.submitted_at,
  decisions.decided_at,
  decisions.admin_id,
  professions.provider_type,
  professions.license_type,
  'yes',
  'PRC-' || lpad((40100 + 37 * applicants.number)::text, 7, '0'),
  (seed.today() + 200 + seed.int('therapists.expiration', applicants.email, 0, 700))::timestamp,
  (applicants.created_at::date - 365 * years)::timestamp,
  true,
  decisions.decided_at - interval '20 minutes',
  decisions.admin_id,
  jsonb_build_array(jsonb_build_object(
    'name', skills.approaches[1] || ' certificate', 'year', extract(year from applicants.created_at)::integer - years + 2
  )),
  array['https://media.mentara.example/certificates/therapist' || applicants.number || '.pdf'],
  array[skills.approaches[1] || ' certificate.pdf'],
  array['https://media.mentara.example/licenses/therapist' || applicants.number || '.pdf'],
  array['PRC license.pdf'],
  years,
  professions.degree,
  array[skills.approaches[1]],
  applicants.address,
  terms_draw < 0.6,
  case when terms_draw < 0.3 then array['HMO'] when terms_draw < 0.6 then array['HMO', 'Company plan'] else '{}' end,
  skills.specialties,
  skills.instruments,
  skills.approaches,
  array['English', 'Filipino'],
  years > 5,
  true,
  array[60],
  'A closed room with a sound-proof door',
  true,
  'Covered until the licence expires',
  'None',
  true,
  skills.specialties,
  skills.approaches,
  array['English', 'Filipino'],
  skills.illnesses,
  case professions.number when 3 then array['Individual', 'Couples', 'Family'] else array['Individual'] end,
  skills.success_rates,
  '60 minutes',
  -- Between 120 and 200 dollars, more with experience.
  least(200, 120 + 5 * (years / 2) + case professions.number when 2 then 20 else 0 end),
  applicants.created_at,
  decisions.decided_at
from applicants
left join cities on cities.city = applicants.city
left join professions on professions.number = mod(applicants.number, 5)
left join skills on skills.id = applicants.id
left join decisions on decisions.id = applicants.id
on conflict (user_id) do nothing;
