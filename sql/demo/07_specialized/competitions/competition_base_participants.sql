--! table: faraday.competition_base_participants
--! mark: text notes
--! key: competition_id, student_id
--! scaffold: bc94892abdb2 2c5dcbad1b4c

-- Students in a competition.
with

competitions as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.competitions as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    (seed.time_between('competition_base_participants.created_at', n, greatest(competition.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    competition.id as competition_id,
    student.id as student_id,
    case when seed.chance('competition_base_participants.division?', n, 0.85) then division_word.word end as division,
    case
      when seed.chance('competition_base_participants.division_assignment?', n, 0.85) then division_assignment_word.word
    end as division_assignment,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(120, students => 3714)) as n
  left join competitions as competition
    on competition.position = 1 + mod((n - 1) / (select max(position) from students) + mod((n - 1), (select max(position) from students)), (select max(position) from competitions))
  left join students as student on student.position = 1 + mod(n - 1, (select max(position) from students))
  left join seed.word as division_word on division_word.kind = 'department' and division_word.position = seed.distinct_position('competition_base_participants.division', n)
  left join seed.word as division_assignment_word on division_assignment_word.kind = 'sentence' and division_assignment_word.position = seed.distinct_position('competition_base_participants.division_assignment', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('competition_base_participants.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('competition_base_participants.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.competition_base_participants (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, competition_id, student_id, division, registration_number, division_assignment,
  weight_class, age_group, waiver_signed, medical_clearance, equipment_checked, results, achievements, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('competition_base_participants.last_accessed_at?', n, 0.8) then (seed.time_between('competition_base_participants.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('competition_base_participants.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('competition_base_participants.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('competition_base_participants.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('competition_base_participants.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('competition_base_participants.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('competition_base_participants.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('competition_base_participants.retention_period?', n, 0.85) then seed.int('competition_base_participants.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('competition_base_participants.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('competition_base_participants.is_active?', n, 0.85) then seed.chance('competition_base_participants.is_active', n, 0.9)
  end,
  case
    when seed.chance('competition_base_participants.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('competition_base_participants.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('competition_base_participants.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('competition_base_participants.metadata.attempt', n, 1, 3))::json
  end,
  competition_id,
  student_id,
  division,
  case
    when seed.chance('competition_base_participants.registration_number?', n, 0.85) then 'CBP-' || lpad(seed.int('competition_base_participants.registration_number', n, 1, 999999)::text, 6, '0')
  end,
  division_assignment,
  case
    when seed.chance('competition_base_participants.weight_class?', n, 0.85) then seed.pick_weighted('competition_base_participants.weight_class', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  case
    when seed.chance('competition_base_participants.age_group?', n, 0.85) then seed.pick_weighted('competition_base_participants.age_group', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  case
    when seed.chance('competition_base_participants.waiver_signed?', n, 0.85) then seed.chance('competition_base_participants.waiver_signed', n, 0.8)
  end,
  case
    when seed.chance('competition_base_participants.medical_clearance?', n, 0.85) then seed.chance('competition_base_participants.medical_clearance', n, 0.2)
  end,
  case
    when seed.chance('competition_base_participants.equipment_checked?', n, 0.85) then seed.chance('competition_base_participants.equipment_checked', n, 0.2)
  end,
  case
    when seed.chance('competition_base_participants.results?', n, 0.85) then jsonb_build_object('count', seed.int('competition_base_participants.results.count', n, 1, 400), 'average', round(seed.int('competition_base_participants.results.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('competition_base_participants.achievements?', n, 0.85) then jsonb_build_object('source', seed.pick('competition_base_participants.achievements.source', n, 'web', 'api', 'import'), 'version', seed.int('competition_base_participants.achievements.version', n, 1, 5))::json
  end,
  notes
from shaped
on conflict (competition_id, student_id) do nothing;
