--! table: faraday.instructors
--! mark: text description
--! key: email
--! scaffold: 61465b78f0bc 59de04ab5b30

-- Instructors.
with

wanted as (
  select
    n,
    (seed.office_time('instructors.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    person.first_name || ' ' || person.last_name as name,
    'MOCK: ' || description_word.word as description,
    seed.slug(person.first_name || ' ' || person.last_name, '.') || n || '@mail.example' as email,
    case when seed.chance('instructors.phone?', n, 0.85) then place.phone end as phone,
    case when seed.chance('instructors.specialization?', n, 0.85) then specialization_word.word end as specialization,
    case when seed.chance('instructors.bio?', n, 0.85) then bio_word.word end as bio
  from generate_series(1, seed.rows(30)) as n
  left join seed.person as person on person.position = seed.distinct_position('instructors.person', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('instructors.description', n)
  left join seed.place as place on place.position = seed.distinct_position('instructors.place', n)
  left join seed.word as specialization_word on specialization_word.kind = 'sentence' and specialization_word.position = seed.distinct_position('instructors.specialization', n)
  left join seed.word as bio_word on bio_word.kind = 'paragraph' and bio_word.position = seed.distinct_position('instructors.bio', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('instructors.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('instructors.termination_date?', n, 0.9) then (seed.time_between('instructors.termination_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as termination_date
  from wanted
)

insert into faraday.instructors (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, email, phone, specialization, certifications, bio, hire_date, termination_date, is_active,
  status
)
select
  created_at,
  updated_at,
  case
    when seed.chance('instructors.last_accessed_at?', n, 0.8) then (seed.time_between('instructors.last_accessed_at', n, (termination_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('instructors.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('instructors.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('instructors.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('instructors.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('instructors.scheduled_deletion_at?', n, 0.9) then termination_date + interval '24 hours' * seed.int('instructors.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('instructors.retention_period?', n, 0.85) then seed.int('instructors.retention_period', n, 1, 100)
  end,
  name,
  description,
  email,
  phone,
  specialization,
  case
    when seed.chance('instructors.certifications?', n, 0.85) then jsonb_build_object('source', seed.pick('instructors.certifications.source', n, 'web', 'api', 'import'), 'version', seed.int('instructors.certifications.version', n, 1, 5))::json
  end,
  bio,
  (seed.office_time('instructors.hire_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  termination_date,
  case when seed.chance('instructors.is_active?', n, 0.85) then seed.chance('instructors.is_active', n, 0.9) end,
  seed.pick_weighted('instructors.status', n, array['ACTIVE', 'INACTIVE', 'ON_LEAVE', 'TERMINATED'], array[8, 2, 4, 1])::faraday.instructor_status
from shaped
on conflict (email) do nothing;
