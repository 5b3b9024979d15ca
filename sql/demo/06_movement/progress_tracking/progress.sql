--! table: faraday.progress
--! mark: ledger
--! key: student_id, tracking_period

-- The progress of 300 pupils in this school year: four scores at the beginning and now. Each grows by one to nine points,
-- the more the more lessons lie behind; improvement_rate is the change of their mean in percent, and who gains less than
-- 0.45 points a month is off track.
with

pupils as materialized (
  -- Every pupil with the base class in physical education; ability is what a perfectly average day would score.
  select
    number as n,
    student.id,
    student.first_name,
    student.last_name,
    student.medical_conditions,
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

school_year as (
  select academic_year, start_date, end_date, least(seed.today()::timestamp, end_date) as until
  from faraday.school_academic_years
  where is_current
    and description like 'MOCK:%'
),

scores as (
  -- One row for each area; between the areas a pupil differs by up to seven points.
  select
    pupils.n,
    area,
    round(least(90, ability - 3 + 14 * (seed.uniform('progress.' || area, n) - 0.5)::numeric), 1) as before,
    round((1 + 8 * seed.uniform('progress.gain.' || area, n)::numeric)
      * (0.15 + 0.85 * extract(epoch from until - start_date)::numeric / extract(epoch from end_date - start_date)::numeric),
        1) as gain
  from pupils
  cross join school_year
  cross join (values ('strength'), ('endurance'), ('flexibility'), ('coordination')) as areas (area)
  where n <= seed.rows(300, students => 3714)
),

summaries as (
  select
    n,
    json_object_agg(area, before order by area) as baseline,
    json_object_agg(area, before + gain order by area) as current,
    json_object_agg(area, gain order by area) as gains,
    round(avg(before), 1) as mean_before,
    round(avg(before + gain), 1) as mean_now,
    (array_agg(area order by before + gain, area))[1] as weakest
  from scores
  group by n
),

inserted as (
  insert into faraday.progress (
    status, is_active, created_by, updated_by, is_valid, last_validated_at, validation_score, student_id, tracking_period,
      start_date,
    end_date, progress_metrics, baseline_data, current_data, improvement_rate, fitness_metrics, skill_assessments,
      challenges_faced,
    support_provided, next_evaluation_date, is_on_track, strength_score, endurance_score, flexibility_score, coordination_score,
    created_at, updated_at
  )
  select
    case when end_date < seed.today() then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
    end_date >= seed.today(),
    teacher.email,
    teacher.email,
    true,
    until - interval '1 day',
    1,
    pupils.id,
    academic_year,
    start_date,
    end_date,
    json_build_object('mean_before', mean_before, 'mean_now', mean_now, 'gains', gains),
    baseline,
    current,
    round(100 * (mean_now - mean_before) / mean_before, 1),
    json_build_object('strength', current -> 'strength', 'endurance', current -> 'endurance', 'flexibility',
      current -> 'flexibility'),
    json_build_object('coordination', current -> 'coordination'),
    json_build_array(case
      when medical_conditions = 'Asthma' then 'Short of breath in the cold'
      when mean_now < 55 then 'Gives up early'
      when mean_now >= 85 then 'Bored by easy tasks'
      else 'Loses pace in ' || weakest
    end),
    json_build_array(case
      when medical_conditions = 'Asthma' then 'Longer warm-up, inhaler at hand'
      when mean_now < 55 then 'Partner of the same level, smaller steps'
      when mean_now >= 85 then 'Leads a station'
      else 'Ten minutes of ' || weakest || ' each week'
    end),
    date_trunc('week', until + interval '42 days') + interval '10 hours',
    (mean_now - mean_before) >= 0.45 * (extract(epoch from until - start_date) / 2592000)::numeric,
    (current ->> 'strength')::numeric,
    (current ->> 'endurance')::numeric,
    (current ->> 'flexibility')::numeric,
    (current ->> 'coordination')::numeric,
    start_date + interval '9 hours',
    greatest(start_date + interval '9 hours', until - interval '1 day' + interval '15 hours')
  from summaries
  join pupils using (n)
  cross join school_year
  left join faraday.users as teacher on teacher.id = pupils.teacher_id
  where not exists (
    select from faraday.progress as present
    where present.student_id = pupils.id
      and present.tracking_period = school_year.academic_year
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.progress', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
