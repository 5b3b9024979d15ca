--! table: faraday.progress_goals
--! mark: parent progress_id
--! key: progress_id, goal_type

-- A goal of 200 of these pupils in one of the four areas: so many points more by the end of the school year. Start and
-- current value are those of progress; the percentage is the way from start to target, and the goal is achieved at 100.
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

started as (
  select
    pupils.*,
    progress.id as progress_id,
    progress.start_date,
    progress.end_date,
    progress.updated_at,
    progress.created_by,
    goal.*,
    (progress.baseline_data ->> goal.area)::numeric as start,
    (progress.current_data ->> goal.area)::numeric as current,
    (array[2, 4, 6, 8, 10])[1 + mod(n * 3, 5)] as points
  from faraday.progress
  join pupils on pupils.id = progress.student_id
  left join (
    values
      (0, 'strength', 'Stronger by the summer', 'three sets of push-ups and squats twice a week'),
      (1, 'endurance', 'Run without stopping', 'a steady run of ten minutes twice a week'),
      (2, 'flexibility', 'Looser hips and shoulders', 'five minutes of stretching after each lesson'),
      (3, 'coordination', 'Hands, feet and eyes together', 'rope, ladder or juggling for five minutes a day')
  ) as goal (turn, area, title, practice) on goal.turn = mod(n, 4)
  where n <= seed.rows(200, students => 3714)
),

goals as (
  select started.*, start + points as target, round(least(100, 100 * (current - start) / points), 1) as percent
  from started
)

insert into faraday.progress_goals (
  student_id, activity_id, goal_type, target_value, current_value, deadline, is_achieved, progress_percentage, notes, name,
  description, status, is_active, created_by, updated_by, is_valid, progress_id, target_date, achieved_date, target_metrics,
  achieved_metrics, priority, difficulty_level, next_steps, created_at, updated_at
)
select
  goals.id,
  activities.id,
  area,
  target,
  current,
  end_date,
  percent >= 100,
  percent,
  case
    when percent >= 100 then first_name || ' is there; set the next goal together.'
    when percent >= 60 then 'More than halfway, keep the rhythm.'
    when percent >= 25 then 'A good start.'
    else 'Hardly moved yet; make the practice shorter and more frequent.'
  end,
  title,
  points || ' points more in ' || area || ' than in September: ' || practice || '.',
  case when percent >= 100 then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
  percent < 100,
  goals.created_by,
  goals.created_by,
  true,
  progress_id,
  end_date,
  case when percent >= 100 then goals.updated_at end,
  json_build_object('area', area, 'start', start, 'target', target),
  json_build_object('area', area, 'current', current),
  case when start < 55 then 'high' when start < 75 then 'medium' else 'low' end,
  case when points <= 4 then 'easy' when points <= 6 then 'moderate' else 'hard' end,
  json_build_array(practice),
  start_date + interval '9 days 10 hours',
  goals.updated_at
from goals
left join activities on activities.band = goals.band and activities.place = 1 + mod(n * 13, activities.size)
where not exists (
  select from faraday.progress_goals as present
  where present.progress_id = goals.progress_id
    and present.goal_type = goals.area
);
