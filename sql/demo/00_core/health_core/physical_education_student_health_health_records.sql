--! table: faraday.physical_education_student_health_health_records
--! mark: parent student_id
--! key: student_id, record_date

-- Height and weight as the nurse measured them: every pupil's latest, and for some the one half a year before. A pupil keeps his
-- place beside the median of the growth chart, so that records follow a curve and end at today's height and weight.
with

size as (
  select seed.rows(4000, students => 3714) as rows
),

medians_by_age (age, boy_height, girl_height, boy_bmi, girl_bmi) as (
  -- Of the CDC growth charts, as in students.sql.
  values
    (3, 95.5, 94.5, 16.0, 15.8), (4, 102.5, 101.0, 15.6, 15.3),
    (5, 109.0, 108.0, 15.4, 15.2), (6, 115.5, 115.0, 15.4, 15.2), (7, 122.0, 121.5, 15.5, 15.4), (8, 128.0, 127.5, 15.8, 15.8),
    (9, 133.5, 133.0, 16.2, 16.3), (10, 138.5, 138.0, 16.6, 16.9), (11, 143.5, 144.0, 17.2, 17.5), (12, 149.0, 151.0, 17.8, 18.1),
    (13, 156.0, 157.0, 18.5, 18.7), (14, 164.0, 160.5, 19.2, 19.3), (15, 170.0, 162.0, 19.9, 19.9),
    (16, 173.5, 162.5, 20.6, 20.4),
    (17, 175.5, 163.0, 21.2, 20.9), (18, 176.5, 163.2, 21.8, 21.3), (19, 177.0, 163.3, 22.4, 21.6), (20, 177.0, 163.3, 22.9, 21.8)
),

growth as (
  select 'MALE' as sex, age, boy_height as height, boy_bmi as bmi from medians_by_age
  union all
  select 'FEMALE', age, girl_height, girl_bmi from medians_by_age
),

pupils as (
  select
    student.id as owner_id,
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

calendar as (
  -- For each day the last school day until then.
  select
    day,
    max(day) filter (
      where extract(isodow from day) <= 5
        and extract(month from day) not in (7, 8)
        and not (extract(month from day) = 12 and extract(day from day) >= 23)
        and not (extract(month from day) = 1 and extract(day from day) <= 2)
    ) over (order by day) as school_day
  from (select seed.today() - ago as day from generate_series(0, 1800) as ago) as days
),

visits as (
  -- The latest measurement first; then, for as many as there is room, that of 6 months before. Who has not had a lesson yet was
  -- measured at registration.
  select
    pupils.*,
    visit,
    latest.school_day as latest_day,
    case when calendar.school_day >= created_at::date then calendar.school_day else created_at::date end
      + interval '9 hours 20 minutes' + interval '3 minutes' * mod(number, 60) as measured_at
  from generate_series(1, 4) as visit
  cross join pupils
  join calendar on calendar.day = (updated_at - (visit - 1) * interval '6 months')::date
  join calendar as latest on latest.day = updated_at::date
  where visit = 1 or calendar.school_day >= created_at::date
  order by visit, number
  limit (select rows from size)
),

medians as materialized (
  select
    visits.*,
    (then_low.height + (then_high.height - then_low.height) * then_part)
      / (now_low.height + (now_high.height - now_low.height) * now_part) as height_ratio,
    (
      then_low.bmi + (then_high.bmi - then_low.bmi) * then_part
    ) / (now_low.bmi + (now_high.bmi - now_low.bmi) * now_part) as bmi_ratio
  from visits
  cross join lateral (
    select
      (latest_day - date_of_birth::date) / 365.25 as now_age,
      (case visit when 1 then latest_day else measured_at::date end - date_of_birth::date) / 365.25 as then_age
  ) as ages
  cross join lateral (
    select
      floor(now_age) as now_years, now_age - floor(now_age) as now_part,
      floor(then_age) as then_years, then_age - floor(then_age) as then_part
  ) as parts
  left join growth as now_low on now_low.sex = visits.gender::text and now_low.age = now_years
  left join growth as now_high on now_high.sex = visits.gender::text and now_high.age = now_years + 1
  left join growth as then_low on then_low.sex = visits.gender::text and then_low.age = then_years
  left join growth as then_high on then_high.sex = visits.gender::text and then_high.age = then_years + 1
),

measured as (
  select
    medians.*,
    round((height_cm::numeric * height_ratio), 1) as height,
    -- The weight changes with the square of the height and with the body mass index.
    round(weight_kg::numeric * bmi_ratio * height_ratio * height_ratio, 1) as weight
  from medians
)

insert into faraday.physical_education_student_health_health_records (
  student_id, record_date, height, weight, bmi, health_notes, health_metadata, created_at, updated_at
)
select
  owner_id,
  measured_at,
  height,
  weight,
  round(weight / (height * height / 10000), 1),
  case
    when medical_conditions is not null then 'Known: ' || lower(medical_conditions) || ', no change.'
    when mod(number + visit, 9) = 0 then 'Wears glasses now.'
    when mod(number + visit, 11) = 0 then 'Vision and hearing checked at the same time.'
    when mod(number + visit, 13) = 0 then 'Had breakfast on the way to school.'
    when visit > 1 then 'Next measurement in half a year.'
  end,
  json_build_object('measured_by', 'school nurse', 'shoes', false),
  measured_at,
  measured_at
from measured
where not exists (
  select from faraday.physical_education_student_health_health_records as there
  where there.student_id = measured.owner_id and there.record_date = measured.measured_at
);
