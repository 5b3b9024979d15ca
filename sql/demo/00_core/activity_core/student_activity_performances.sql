--! table: faraday.student_activity_performances
--! mark: parent student_id
--! key: student_id, recorded_at

-- About eleven results for each pupil, spread over the last twelve months of school days. A pupil works on four activities of
-- the grade band in turn, so that each comes back three times and a trend shows: the score is made of the pupil's level and
-- talent, the activity, what a year of practice adds, and the day. Levels follow from scores: 90, 78, 65 and 50 are the bounds.
with

size as (
  select seed.rows(41104, students => 3714) as rows
),

school_days as (
  select day, row_number() over (order by day) as position, count(*) over () as days
  from (
    select (seed.today() - ago) as day
    from generate_series(1, 365) as ago
  ) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

pupils as materialized (
  select
    student.id,
    student.created_at,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    case
      when student.grade_level <= 'SECOND' then 'K-2'
      when student.grade_level <= 'FIFTH' then '3-5'
      when student.grade_level <= 'EIGHTH' then '6-8'
      else '9-12'
    end as band,
    case student.level when 'BEGINNER' then 60 when 'INTERMEDIATE' then 70 when 'ADVANCED' then 80 else 87 end
      + 12 * seed.uniform('student_activity_performances.talent', student.email) - 6 as ability,
    -- School days before the pupil came.
    coalesce((select max(position) from school_days where day <= student.created_at::date), 0) as missed
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

activities as (
  select
    id,
    duration,
    difficulty_level,
    substring(name from ', ([K0-9]+-[0-9]+) ') as band,
    row_number() over (partition by substring(name from ', ([K0-9]+-[0-9]+) ') order by name collate "C") - 1 as position
  from faraday.activities
  where description like 'MOCK:%' and status = 'ACTIVE'
),

choices as materialized (
  -- The four activities of a pupil this year, by position among those of the band.
  select
    number,
    slot,
    pupils.band,
    -- 61 apart, so that no pupil draws one twice.
    mod(abs(seed.hash('student_activity_performances.activity_id', number) / 2) + slot * 61, bands.choice) as position,
    8 * seed.uniform('student_activity_performances.aptitude', number * 10 + slot) - 4 as aptitude
  from pupils
  cross join generate_series(0, 3) as slot
  join (select band, count(*) as choice from activities group by band) as bands using (band)
),

favourites as materialized (
  select number, slot, aptitude, activities.id as activity_id, duration, difficulty_level
  from choices
  join activities using (band, position)
),

rounds as (
  select pupils.*, round
  from generate_series(1, 12) as round
  cross join pupils
  order by round, number
  limit (select rows from size)
),

drawn as materialized (
  select
    rounds.*, activity_id, duration, difficulty_level, aptitude,
    school_days.day + interval '8 hours 35 minutes' + interval '35 minutes' * mod(rounds.number + round, 12) as recorded_at,
    (hash >> 8 & 1023) / 1023.0 as luck
  from (
    select rounds.*, seed.hash('student_activity_performances', number * 100 + round) as hash
    from rounds
  ) as rounds
  join favourites on favourites.number = rounds.number and favourites.slot = mod(round, 4)
  cross join (select count(*) as days from school_days) as year
  left join school_days
    on school_days.position = least(
      year.days, 1 + missed + ((round - 1 + (hash >> 32 & 1023) / 1024.0) / 12 * (year.days - missed))::integer
    )
),

scored as materialized (
  select
    drawn.*,
    round(least(100, greatest(25,
      ability + aptitude + round * 0.6 + 6 * luck - 3 - case difficulty_level
        when 'ADVANCED' then 4
        when 'BEGINNER' then -3
        else 0
      end
    ))::numeric, 1) as score
  from drawn
),

levelled as (
  select
    scored.*,
    case
      when score >= 90 then 'EXCELLENT'
      when score >= 78 then 'GOOD'
      when score >= 65 then 'SATISFACTORY'
      when score >= 50 then 'NEEDS_IMPROVEMENT'
      else 'POOR'
    end as level
  from scored
),

remarks (level, choice, note, strength, next_step) as (
  values
    ('EXCELLENT', 0, 'Showed the others how it is done.', 'control', 'lead a warm-up'),
    ('EXCELLENT', 1, 'Best result so far this term.', 'speed', 'try the challenge form'),
    ('GOOD', 0, 'Confident, small errors under pressure.', 'technique', 'add speed'),
    ('GOOD', 1, 'Good rhythm throughout.', 'rhythm', 'keep the head up'),
    ('SATISFACTORY', 0, 'Gets it done; needs more repetitions.', 'effort', 'practise at half speed'),
    ('SATISFACTORY', 1, 'Improves when working with a partner.', 'teamwork', 'work on balance'),
    ('NEEDS_IMPROVEMENT', 0, 'Lost the line early, recovered late.', 'attitude', 'shorter distance first'),
    ('NEEDS_IMPROVEMENT', 1, 'Tired after the warm-up.', 'listening', 'build endurance'),
    ('POOR', 0, 'Stopped half way.', 'honesty about limits', 'start with the introduction'),
    ('POOR', 1, 'Needs the simpler form for now.', 'patience', 'use a larger ball')
)

insert into faraday.student_activity_performances (
  student_id, activity_id, performance_level, score, completion_time, attempts, notes, feedback, performance_metadata,
  recorded_at, created_at, updated_at
)
select
  levelled.id,
  activity_id,
  levelled.level::faraday.performance_level_enum,
  score,
  round(duration * (130 - score) / 100 * 60)::integer,
  case when score >= 85 then 1 when score >= 65 then 1 + (hash >> 20 & 1)::integer else 2 + (hash >> 20 & 1)::integer end,
  case when (hash >> 24 & 7) = 0 then remarks.note end,
  case when (hash >> 24 & 7) <= 2 then json_build_object('strength', remarks.strength, 'next_step', remarks.next_step) end,
  json_build_object('average_heart_rate', 118 + (hash >> 48 & 63), 'attempt_of_year', 1 + (round - 1) / 4),
  recorded_at,
  recorded_at,
  recorded_at
from levelled
join remarks on remarks.level = levelled.level and remarks.choice = (hash >> 28 & 1)
on conflict (student_id, recorded_at) do nothing;
