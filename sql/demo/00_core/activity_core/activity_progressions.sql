--! table: faraday.activity_progressions
--! mark: ledger
--! key: student_id, activity_id
--! scaffold: c240ddfc9a8d 6a618783647c

-- Activity levels per student.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
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
    activity.id as activity_id,
    student.id as student_id,
    case
      when seed.chance('activity_progressions.requirements?', n, 0.85) then requirements_word.word
    end as requirements,
    case
      when seed.chance('activity_progressions.next_assessment_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('activity_progressions.next_assessment_date', n, 1, 60)
    end as next_assessment_date,
    (seed.office_time('activity_progressions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join activities as activity
    on activity.position = 1 + mod((n - 1) / (select max(position) from students) + mod((n - 1), (select max(position) from students)), (select max(position) from activities))
  left join students as student on student.position = 1 + mod(n - 1, (select max(position) from students))
  left join seed.word as requirements_word on requirements_word.kind = 'sentence' and requirements_word.position = seed.distinct_position('activity_progressions.requirements', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('activity_progressions.last_assessment_date?', n, 0.8) then (seed.time_between('activity_progressions.last_assessment_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_assessment_date
  from wanted
),

inserted as (
  insert into faraday.activity_progressions (
    activity_id, student_id, level, current_level, requirements, next_level_id, improvement_rate,
    last_assessment_date, next_assessment_date, start_date, last_updated, progression_metadata, created_at,
    updated_at
  )
  select
    activity_id,
    student_id,
    seed.pick('activity_progressions.level', n, 'NOVICE', 'DEVELOPING', 'PROFICIENT', 'ADVANCED', 'EXPERT')::faraday.progression_level_enum,
    seed.pick('activity_progressions.current_level', n, 'NOVICE', 'DEVELOPING', 'PROFICIENT', 'ADVANCED', 'EXPERT')::faraday.current_progression_level_enum,
    requirements,
    null::integer,
    case
      when seed.chance('activity_progressions.improvement_rate?', n, 0.85) then seed.decimal('activity_progressions.improvement_rate', n, 1, 20, 2)
    end,
    last_assessment_date,
    next_assessment_date,
    case
      when seed.chance('activity_progressions.start_date?', n, 0.9) then next_assessment_date + interval '24 hours' * seed.int('activity_progressions.start_date', n, 1, 60)
    end,
    case
      when seed.chance('activity_progressions.last_updated?', n, 0.9) then (seed.time_between('activity_progressions.last_updated', n, (last_assessment_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('activity_progressions.progression_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_progressions.progression_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_progressions.progression_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_progressions.progression_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('activity_progressions.updated_at?', n, 0.9) then (seed.time_between('activity_progressions.updated_at', n, (last_assessment_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from shaped
  on conflict (student_id, activity_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_progressions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

-- Keys to rows that come later.
update faraday.activity_progressions as activity_progressions
set
  next_level_id = coalesce(activity_progressions.next_level_id, chosen.next_level_id)
from (
  select
    child.id,
    choice_1.id as next_level_id
  from (
    select
      row_of.id,
      row_number() over (order by row_of.student_id, row_of.activity_id)::integer as n
    from faraday.activity_progressions as row_of
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.activity_progressions' and noted.key = row_of.id::text)
  ) as child
  left join (
    select
      row_of.id,
      row_number() over (order by row_of.student_id, row_of.activity_id)::integer as position
    from faraday.activity_progressions as row_of
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.activity_progressions' and noted.key = row_of.id::text)
  ) as choice_1
    on choice_1.position = child.n / 4
) as chosen
where chosen.id = activity_progressions.id
  and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.activity_progressions' and noted.key = activity_progressions.id::text)
  and activity_progressions.next_level_id is null and chosen.next_level_id is not null;
