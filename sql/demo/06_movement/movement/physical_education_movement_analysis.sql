--! table: faraday.physical_education_movement_analysis
--! mark: parent student_id
--! key: student_id, timestamp

-- Raw captures of eighty pupils, before anybody looks at them: the angle in five trials round its mean, and what the model
-- makes of it.
with

kinds (turn, kind, base, joint, ideal, error, correction) as (
  -- What cameras look at in ten kinds of movement, the angle (in degrees) that it should have, what goes wrong, and what helps.
  values
    (0, 'RUNNING', 'Relay races', 'knee at push-off', 165, 'lands far ahead of the body',
     'Shorter, quicker steps; feet under the hips'),
    (1, 'JUMPING', 'Jump rope', 'knee at landing', 140, 'lands on stiff legs',
     'Land softly and let the knees give'),
    (2, 'THROWING', 'Overhand throwing', 'elbow at release', 150, 'steps with the foot of the throwing side',
     'Step with the other foot first'),
    (3, 'CATCHING', 'Catching circuits', 'elbow at contact', 95, 'traps the ball against the chest',
     'Reach out and give with the ball'),
    (4, 'KICKING', 'Kickball', 'hip at contact', 120, 'looks up before the foot meets the ball',
     'Eyes on the ball until it has gone'),
    (5, 'DRIBBLING', 'Basketball dribbling', 'wrist at push', 60, 'slaps the ball with the palm',
     'Push with the finger pads at waist height'),
    (6, 'PASSING', 'Soccer passing', 'ankle at contact', 90, 'passes with the toe',
     'Turn the foot out and use its inside'),
    (7, 'SHOOTING', 'Basketball shooting', 'elbow at set point', 85, 'pushes from the chest',
     'Elbow under the ball, finish high'),
    (8, 'STRIKING', 'Floor hockey stick handling', 'trunk turn', 45, 'lifts the stick above the waist',
     'Short backswing, stick low'),
    (9, 'DEFENDING', 'Three-on-three basketball', 'knee in stance', 110, 'crosses the feet',
     'Slide, stay low, arms wide')
),

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
    seed.int('movement_captures.day', number, 0, 9999) as day_draw,
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

measured as (
  select
    pupils.*,
    kinds.*,
    coalesce(activity.id, substitute.id) as activity_id,
    day + begins + interval '15 minutes' as filmed_at,
    back,
    -- One point less for each half degree off the ideal.
    round(least(98, greatest(20, ability + 10 * (seed.uniform('movement_captures.score', n) - 0.5)::numeric)), 1) as score
  from pupils
  left join kinds on kinds.turn = mod(n + 6, 10)
  left join faraday.activities as activity on activity.name = kinds.base || ', ' || pupils.band || ' introduction'
  -- A small catalogue may lack the activity.
  left join activities as substitute on substitute.band = pupils.band and substitute.place = 1
  left join lesson_days on lesson_days.pair = pupils.pair and back = 1 + day_draw * least(lessons, 15) / 10000
  where n <= seed.rows(80, students => 3714)
),

judged as (
  select
    measured.*,
    round((100 - score) / 2, 1) as deviation,
    round(ideal + case when mod(n, 2) = 0 then 1 else -1 end * (100 - score) / 2, 1) as angle
  from measured
)

insert into faraday.physical_education_movement_analysis (
  student_id, activity_id, timestamp, movement_data, analysis_results, confidence_score, is_completed, created_at, updated_at
)
select
  id,
  activity_id,
  filmed_at,
  json_build_object(
    'movement', lower(kind), 'joint', joint,
    'angles', json_build_array(angle - 2.5, angle + 1.5, angle, angle + 2.5, angle - 1.5), 'mean_angle', angle
  ),
  json_build_object('score', score, 'deviation_degrees', deviation, 'repetitions', 5),
  seed.int('movement_captures.confidence', n, 70, 96) / 100.0,
  true,
  filmed_at,
  filmed_at + interval '1 minute'
from judged
where not exists (
  select from faraday.physical_education_movement_analysis as present
  where present.student_id = judged.id
    and present.timestamp = judged.filmed_at
);
