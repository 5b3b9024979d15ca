--! table: faraday.emergency_contacts
--! mark: ledger
--! key: student_id, contact_name
--! scaffold: faa2bcadc8a3 adef7ae980fb

-- Contacts per student.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    (seed.office_time('emergency_contacts.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    student.id as student_id,
    contact_person.first_name || ' ' || contact_person.last_name as plain_contact_name,
    case
      when seed.chance('emergency_contacts.contact_relationship?', n, 0.85) then contact_relationship_word.word
    end as contact_relationship,
    case when seed.chance('emergency_contacts.phone_number?', n, 0.85) then place.phone end as phone_number,
    case
      when seed.chance('emergency_contacts.email?', n, 0.85) then seed.slug(person.first_name || ' ' || person.last_name, '.') || '@mail.example'
    end as email,
    case when seed.chance('emergency_contacts.address?', n, 0.85) then place.street end as address,
    case
      when seed.chance('emergency_contacts.contact_notes?', n, 0.85) then contact_notes_word.word
    end as contact_notes
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('emergency_contacts.student_id', n, (select max(position) from students))
  left join seed.person as contact_person on contact_person.position = seed.distinct_position('emergency_contacts.contact_person', n)
  left join seed.word as contact_relationship_word on contact_relationship_word.kind = 'noun' and contact_relationship_word.position = seed.distinct_position('emergency_contacts.contact_relationship', n)
  left join seed.place as place on place.position = seed.distinct_position('emergency_contacts.place', n)
  left join seed.person as person on person.position = seed.distinct_position('emergency_contacts.person', n)
  left join seed.word as contact_notes_word on contact_notes_word.kind = 'note' and contact_notes_word.position = seed.distinct_position('emergency_contacts.contact_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('emergency_contacts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_contact_name, 95) || coalesce(' ' || nullif(row_number() over (partition by student_id, lower(left(plain_contact_name, 95)) order by n), 1), '') as contact_name
  from shaped
),

inserted as (
  insert into faraday.emergency_contacts (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, contact_name, contact_relationship, phone_number, email, address, contact_notes,
    contact_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('emergency_contacts.last_accessed_at?', n, 0.8) then (seed.time_between('emergency_contacts.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('emergency_contacts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('emergency_contacts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('emergency_contacts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('emergency_contacts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('emergency_contacts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('emergency_contacts.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('emergency_contacts.retention_period?', n, 0.85) then seed.int('emergency_contacts.retention_period', n, 1, 100)
    end,
    student_id,
    contact_name,
    contact_relationship,
    phone_number,
    email,
    address,
    contact_notes,
    case
      when seed.chance('emergency_contacts.contact_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('emergency_contacts.contact_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('emergency_contacts.contact_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('emergency_contacts.contact_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  on conflict (student_id, contact_name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.emergency_contacts', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
