--! table: faraday.schools
--! mark: text description
--! key: school_code
--! scaffold: c4f052bef174 1fb5bbd64965

-- Schools.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' school' as name,
    place.street as address,
    place.city,
    place.postal_code as zip_code,
    case when seed.chance('schools.phone?', n, 0.85) then place.phone end as phone,
    case
      when seed.chance('schools.email?', n, 0.85) then seed.slug(person.first_name || ' ' || person.last_name, '.') || '@mail.example'
    end as email,
    case
      when seed.chance('schools.principal_name?', n, 0.85) then initcap(principal_name_word.word) || ' school'
    end as principal_name,
    case
      when seed.chance('schools.assistant_principal_name?', n, 0.85) then initcap(assistant_principal_name_word.word) || ' school'
    end as assistant_principal_name,
    case
      when seed.chance('schools.pe_department_head?', n, 0.85) then pe_department_head_word.word
    end as pe_department_head,
    case
      when seed.chance('schools.outdoor_facilities?', n, 0.85) then outdoor_facilities_word.word
    end as outdoor_facilities,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('schools.special_programs?', n, 0.85) then special_programs_word.word end as special_programs,
    case when seed.chance('schools.facilities_notes?', n, 0.85) then facilities_notes_word.word end as facilities_notes,
    (seed.office_time('schools.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(6)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('schools.name', n)
  left join seed.place as place on place.position = seed.distinct_position('schools.place', n)
  left join seed.person as person on person.position = seed.distinct_position('schools.person', n)
  left join seed.word as principal_name_word on principal_name_word.kind = 'adjective' and principal_name_word.position = seed.distinct_position('schools.principal_name', n)
  left join seed.word as assistant_principal_name_word on assistant_principal_name_word.kind = 'adjective' and assistant_principal_name_word.position = seed.distinct_position('schools.assistant_principal_name', n)
  left join seed.word as pe_department_head_word on pe_department_head_word.kind = 'sentence' and pe_department_head_word.position = seed.distinct_position('schools.pe_department_head', n)
  left join seed.word as outdoor_facilities_word on outdoor_facilities_word.kind = 'sentence' and outdoor_facilities_word.position = seed.distinct_position('schools.outdoor_facilities', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('schools.description', n)
  left join seed.word as special_programs_word on special_programs_word.kind = 'sentence' and special_programs_word.position = seed.distinct_position('schools.special_programs', n)
  left join seed.word as facilities_notes_word on facilities_notes_word.kind = 'note' and facilities_notes_word.position = seed.distinct_position('schools.facilities_notes', n)
)

insert into faraday.schools (
  name, school_code, school_type, status, address, city, state, zip_code, phone, email, principal_name,
  assistant_principal_name, enrollment_capacity, current_enrollment, min_grade, max_grade, pe_department_head,
  pe_teacher_count, pe_class_count, gymnasium_count, outdoor_facilities, description, special_programs,
  facilities_notes, created_at, updated_at, is_active, additional_data
)
select
  name,
  'SCH-' || lpad(n::text, 6, '0'),
  seed.pick('schools.school_type', n, 'ELEMENTARY', 'MIDDLE', 'HIGH', 'K8', 'K12')::faraday.school_type_enum,
  case
    when seed.chance('schools.status?', n, 0.85) then seed.pick_weighted('schools.status', n, array['ACTIVE', 'INACTIVE', 'PLANNING', 'CONSTRUCTION', 'CLOSED'], array[8, 2, 4, 4, 8])::faraday.school_status_enum
  end,
  address,
  city,
  seed.text_like('schools.state', n, '[A-Z]{2}'),
  zip_code,
  phone,
  email,
  principal_name,
  assistant_principal_name,
  case
    when seed.chance('schools.enrollment_capacity?', n, 0.85) then seed.int('schools.enrollment_capacity', n, 4, 60)
  end,
  case
    when seed.chance('schools.current_enrollment?', n, 0.85) then seed.int('schools.current_enrollment', n, 1, 100)
  end,
  seed.pick_weighted('schools.min_grade', n, array['excellent', 'good', 'fair', 'poor'], array[3, 6, 3, 1]),
  seed.pick_weighted('schools.max_grade', n, array['excellent', 'good', 'fair', 'poor'], array[3, 6, 3, 1]),
  pe_department_head,
  case
    when seed.chance('schools.pe_teacher_count?', n, 0.85) then seed.amount('schools.pe_teacher_count', n, 0, 40, 0)
  end,
  case when seed.chance('schools.pe_class_count?', n, 0.85) then seed.amount('schools.pe_class_count', n, 0, 40, 0) end,
  case
    when seed.chance('schools.gymnasium_count?', n, 0.85) then seed.amount('schools.gymnasium_count', n, 0, 40, 0)
  end,
  outdoor_facilities,
  description,
  special_programs,
  facilities_notes,
  created_at,
  case
    when seed.chance('schools.updated_at?', n, 0.9) then (seed.time_between('schools.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case when seed.chance('schools.is_active?', n, 0.85) then seed.chance('schools.is_active', n, 0.9) end,
  case
    when seed.chance('schools.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('schools.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('schools.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('schools.additional_data.attempt', n, 1, 3))::json
  end
from wanted
on conflict (school_code) do nothing;
