--! table: faraday.general_assessments
--! mark: parent student_id
--! key: student_id, created_at
--! target: at least 7428 for 3714 students

-- Two assessments of each pupil in this school year, of the same type and in the same activity, so that they can be
-- compared: a first one and a second some weeks later, a few points better. The latest are still open and have no score yet;
-- their level is that of the first. Bands: 90 excellent, 80 good, 65 average, 50 needs improvement; 60 passes, 50 needs
-- review. The four criteria lie in pairs above and below the score, which is their mean.
with

activities as (
  -- Those for the grades of a band, Relay races, K-2 practice, in order of name.
  select
    listed.*,
    row_number() over (partition by band order by name collate "C")::integer as place,
    (count(*) over (partition by band))::integer as size
  from (
    select id, name, substring(name from ', (K-2|3-5|6-8|9-12) ') as band
    from faraday.activities
    where description like 'MOCK:%'
      and status = 'ACTIVE'
  ) as listed
),

pupils as materialized (
  -- Every pupil with the base class in physical education; ability is what a perfectly average day would score.
  select
    number as n,
    student.id,
    student.first_name,
    grade - 1 as grade,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band,
    class.id as class_id,
    class.teacher_id,
    left(class.schedule, 8) as pair,
    substring(class.schedule from '([0-9:]+)-')::time as begins,
    seed.int('general_assessments.day', number, 0, 9999) as day_draw,
    seed.int('general_assessments.activity', number, 0, 9999) as activity_draw,
    case student.level when 'BEGINNER' then 55 when 'INTERMEDIATE' then 67.5 when 'ADVANCED' then 81.5 else 91 end
      + 8 * (seed.uniform('students.ability', number) - 0.5)::numeric as ability
  from faraday.students as student
  cross join lateral (
    select
      substring(student.email from '([0-9]{1,9})@')::integer as number,
      array_position(enum_range(null::faraday.grade_level_enum), student.grade_level) as grade
  ) as known
  left join faraday.physical_education_class_students as seat
    join faraday.physical_education_classes as class on class.id = seat.class_id and class.name like '%: PE %'
    on seat.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

lesson_days as (
  -- Days on which classes of either timetable met: the next one back from today is number 1. lessons: so many this school year.
  select
    day,
    pair,
    (row_number() over (partition by pair order by day desc))::integer as back,
    greatest(8, (count(*) filter (where day >= first_day) over (partition by pair))::integer) as lessons
  from (
    select
      day::date as day,
      case when extract(isodow from day) in (1, 3) then 'Mon, Wed' else 'Tue, Thu' end as pair,
      year.start_date::date as first_day
    from generate_series(seed.today() - 420 + time '0:00', seed.today() - 1 + time '0:00', interval '1 day') as day
    left join faraday.school_academic_years as year on year.is_current
    where extract(isodow from day) <= 4
      and extract(month from day) not in (7, 8)
      and to_char(day, 'MM-DD') not between '12-23' and '12-31'
      and to_char(day, 'MM-DD') not in ('01-01', '01-02')
  ) as school_days
),

pairs as materialized (
  select
    pupils.*,
    seed.pick_weighted(
      'general_assessments.type', n, array['SKILL', 'FITNESS', 'MOVEMENT', 'PROGRESS', 'BEHAVIOR', 'SAFETY'], array[8, 6, 5, 4,
        2, 1]
    ) as type,
    least(96, greatest(25, ability - 2.5 + 8 * (seed.uniform('general_assessments.score', n) - 0.5)::numeric)) as first_score,
    seed.int('general_assessments.gained', n, -8, 58) / 10.0 as gained
  from pupils
),

started as (
  select
    pairs.*,
    attempt,
    day + begins + interval '10 minutes' as started_at,
    back,
    round(least(99, case attempt when 1 then first_score else first_score + gained end), 1) as score,
    round(first_score, 1) as score_before,
    case when attempt = 2 and back = 1 then case mod(n, 2) when 0 then 'PENDING' else 'IN_PROGRESS' end
      else 'COMPLETED' end as status,
    seed.int('general_assessments.criteria', n * 2 + attempt, 1, 9) as spread,
    seed.int('general_assessments.criteria#', n * 2 + attempt, 1, 9) as other_spread
  from pairs
  cross join generate_series(1, 2) as attempt
  left join lesson_days
    on lesson_days.pair = pairs.pair
    and back = case attempt
      when 2 then 1 + day_draw * (lessons * 2 / 5) / 10000
      else lessons - mod(day_draw * 7, 10000) * (lessons * 2 / 5) / 10000
    end
),

wanted as (
  select started.*, case status when 'COMPLETED' then score else score_before end as known_score
  from started
)

insert into faraday.general_assessments (
  activity_id, student_id, type, status, level, trigger, result, score, feedback, criteria, meta_data, created_at, updated_at,
  completed_at
)
select
  activities.id,
  wanted.id,
  type::faraday.assessmenttype,
  status::faraday.assessmentstatus,
  case
    when known_score >= 90 then 'EXCELLENT' when known_score >= 80 then 'GOOD' when known_score >= 65 then 'AVERAGE'
    when known_score >= 50 then 'NEEDS_IMPROVEMENT' else 'POOR'
  end::faraday.assessmentlevel,
  case when attempt = 2 and type in ('PROGRESS', 'SAFETY') then type when attempt = 2 and mod(n, 4) = 0 then 'MANUAL'
    else 'SCHEDULED' end
    ::faraday.assessmenttrigger,
  case
    when status <> 'COMPLETED' then 'PENDING' when score >= 60 then 'PASS' when score >= 50 then 'NEEDS_REVIEW' else 'FAIL'
  end::faraday.assessmentresult,
  case when status = 'COMPLETED' then score end,
  case
    when status <> 'COMPLETED' then null
    when attempt = 1 and score >= 80 then 'A strong start, ' || first_name || '. Set yourself a harder target.'
    when attempt = 1 and score >= 60 then 'A good base, ' || first_name || '. Pick one thing to improve before the next time.'
    when attempt = 1 then 'We take small steps, ' || first_name || ': short practice, twice a week.'
    when gained >= 4 then first_name || ' is ' || round(score - score_before, 1)
      || ' points up on the first assessment. Great work!'
    when gained >= 1 then 'A little better than last time, ' || first_name || '. Keep going.'
    when gained >= 0 then 'About the same as last time; try the harder version next.'
    else 'A step back today, ' || first_name || '. We will look at it again together.'
  end,
  case when status = 'COMPLETED' then json_build_object(
    'technical', score + least(spread, 100 - score), 'performance', score - least(spread, 100 - score),
    'progress', score + least(other_spread, 100 - score), 'safety', score - least(other_spread, 100 - score)
  ) end,
  json_build_object('attempt', attempt, 'setting', case when grade <= 5 then 'gym' else 'gym or field' end, 'grade', grade),
  started_at,
  case when status = 'PENDING' then started_at else started_at + interval '25 minutes' end,
  case when status = 'COMPLETED' then started_at + interval '25 minutes' end
from wanted
left join activities
  on activities.band = wanted.band
  and activities.place = 1 + mod(activity_draw, activities.size)
where not exists (
  select from faraday.general_assessments as present
  where present.student_id = wanted.id
    and present.created_at = wanted.started_at
);
