--! table: faraday.competition_base_participants
--! mark: parent competition_id
--! key: competition_id, student_id

-- Six finalists in each competition: pupils of the school and the grades (and the sex) that it is for, in good standing and
-- without a condition that forbids racing. Athletes come first. They were entered between the invitation and the deadline. The
-- grade is that of the season: who is in grade 5 now was in grade 4 in the spring before.
with

competitions as (
  select
    competition.*,
    competition.eligibility_criteria ->> 'school' as school,
    (competition.eligibility_criteria ->> 'min_grade')::integer as low,
    (competition.eligibility_criteria ->> 'max_grade')::integer as high,
    competition.eligibility_criteria ->> 'sex' as sex,
    (competition.metadata ->> 'number')::integer as position,
    extract(year from school_year.start_date)::integer - split_part(
      competition.metadata ->> 'season', '-', 1
    )::integer as years_ago
  from faraday.competitions as competition
  cross join faraday.school_academic_years as school_year
  where competition.description like 'MOCK:%' and school_year.is_current and school_year.description like 'MOCK:%'
),

grades as (
  select label, number - 1 as grade
  from unnest(enum_range(null::faraday.grade_level_enum)) with ordinality as listed (label, number)
),

pupils as (
  select
    competitions.id as competition_id,
    competitions.name,
    competitions.status,
    competitions.created_at as invited_at,
    competitions.registration_deadline,
    competitions.position,
    student.id as student_id,
    student.email,
    student.gender,
    student.medical_conditions,
    grades.grade - years_ago as grade,
    row_number() over (
      partition by competitions.id
      order by student.category = 'ATHLETE' desc,
      seed.hash('competition_base_participants.student_id', competitions.name || student.email)
    ) as seat
  from competitions
  join faraday.schools as school on school.name = competitions.school
  join grades on grades.grade - years_ago between competitions.low and competitions.high
  join faraday.students as student
    on student.school_id = school.id
    and student.grade_level = grades.label
    and competitions.sex in ('any', student.gender::text)
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.status = 'ACTIVE'
    and student.created_at < competitions.created_at
    and coalesce(student.medical_conditions, '') not in ('Heart murmur', 'Epilepsy')
),

entered as (
  select
    n,
    pupils.*,
    case
      when seat_of.late then registration_deadline - interval '1 day' * mod(n, 3) - interval '5 hours'
      else invited_at + interval '1 day' * (3 + mod(n * 5, 40))
    end
      + interval '1 minute' * mod(n * 37, 290) as entered_at
  from generate_series(1, seed.rows(120, students => 3714)) as n
  cross join lateral (select mod(n, 5) = 0 as late) as seat_of
  left join pupils on pupils.position = 1 + (n - 1) / 6 and pupils.seat = 1 + mod(n - 1, 6)
)

insert into faraday.competition_base_participants (
  competition_id, student_id, division, registration_number, division_assignment, age_group, waiver_signed, medical_clearance,
  equipment_checked, notes, status, is_active, metadata, created_at, updated_at
)
select
  competition_id,
  student_id,
  case gender when 'FEMALE' then 'Girls' when 'MALE' then 'Boys' else 'Open' end,
  'R-' || lpad(n::text, 4, '0'),
  'Grade ' || grade,
  case when grade <= 5 then 'U12' when grade <= 8 then 'U15' else 'U19' end,
  status <> 'SCHEDULED' or entered_at < (seed.now() at time zone 'UTC') - interval '7 days',
  status <> 'SCHEDULED' or entered_at < (seed.now() at time zone 'UTC') - interval '7 days',
  status = 'COMPLETED',
  case medical_conditions
    when 'Asthma' then 'Inhaler with the starter.'
    when 'Peanut allergy' then 'Auto-injector with first aid; no snacks from others.'
    when 'Type 1 diabetes' then 'Checks blood sugar before the start.'
    when 'Scoliosis' then 'May leave out throwing.'
    when 'Seasonal allergies' then 'Takes the antihistamine in the morning.'
  end,
  status,
  status = 'SCHEDULED',
  json_build_object('entered_by', case mod(n, 4) when 0 then 'parent' else 'teacher' end),
  least(entered_at, seed.today()::timestamp - interval '9 hours'),
  least(entered_at, seed.today()::timestamp - interval '9 hours')
from entered
on conflict (competition_id, student_id) do nothing;

-- Points of both events, and the place they give.
update faraday.competition_base_participants as participant
set
  results = json_build_object('events', told.events, 'total_points', told.points, 'place', told.place),
  achievements = case
    when told.place <= 3 then json_build_array((array['Gold medal', 'Silver medal', 'Bronze medal'])[told.place])
  end
from (
  select
    entry.participant_id,
    count(*) as events,
    sum(entry.score)::numeric as points,
    rank() over (partition by registered.competition_id order by sum(entry.score)::numeric desc)::integer as place
  from faraday.competition_base_event_participants as entry
  join faraday.competition_base_participants as registered on registered.id = entry.participant_id
  join faraday.competitions as competition on competition.id = registered.competition_id
  where entry.status = 'COMPLETED' and competition.description like 'MOCK:%'
  group by entry.participant_id, registered.competition_id
) as told
where told.participant_id = participant.id
  and exists (
    select
    from faraday.competitions as competition
    where competition.id = participant.competition_id and competition.description like 'MOCK:%'
  )
  and participant.results is null;
