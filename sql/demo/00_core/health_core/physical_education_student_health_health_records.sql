--! table: faraday.physical_education_student_health_health_records
--! mark: parent student_id
--! key: student_id, record_date

-- Height and weight as the nurse measured them: every pupil's latest, and for some the one half a year before.
-- A pupil keeps his place beside the median of the growth chart, so that records follow a curve and end at today's height and weight.
with

size as (
  select seed.rows(4000, students => 3714) as rows
),

growth (age, boy_height, girl_height, boy_bmi, girl_bmi) as (
  -- Medians of the CDC growth charts, as in students.sql.
  values
    (3, 95.5, 94.5, 16.0, 15.8), (4, 102.5, 101.0, 15.6, 15.3),
    (5, 109.0, 108.0, 15.4, 15.2), (6, 115.5, 115.0, 15.4, 15.2), (7, 122.0, 121.5, 15.5, 15.4), (8, 128.0, 127.5, 15.8, 15.8),
    (9, 133.5, 133.0, 16.2, 16.3), (10, 138.5, 138.0, 16.6, 16.9), (11, 143.5, 144.0, 17.2, 17.5), (12, 149.0, 151.0, 17.8, 18.1),
    (13, 156.0, 157.0, 18.5, 18.7), (14, 164.0, 160.5, 19.2, 19.3), (15, 170.0, 162.0, 19.9, 19.9), (16, 173.5, 162.5, 20.6, 20.4),
    (17, 175.5, 163.0, 21.2, 20.9), (18, 176.5, 163.2, 21.8, 21.3), (19, 177.0, 163.3, 22.4, 21.6), (20, 177.0, 163.3, 22.9, 21.8)
),

pupils as (
  select
    student.id as owner_id,
    student.*,
    substring(student.email from '([0-9]+)@')::integer as number
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

visits as (
  -- The latest measurement first; then, for as many as there is room, that of 6 months before.
  select pupils.*, visit, pupils.updated_at - (visit - 1) * interval '6 months' as measured_at
  from generate_series(1, 4) as visit
  cross join pupils
  where visit = 1 or pupils.updated_at - (visit - 1) * interval '6 months' >= pupils.created_at
  order by visit, number
  limit (select rows from size)
),

medians as materialized (
  select
    visits.*,
    case when gender = 'MALE' then then_low.boy_height + (then_high.boy_height - then_low.boy_height) * then_part else then_low.girl_height + (then_high.girl_height - then_low.girl_height) * then_part end
      / case when gender = 'MALE' then now_low.boy_height + (now_high.boy_height - now_low.boy_height) * now_part else now_low.girl_height + (now_high.girl_height - now_low.girl_height) * now_part end as height_ratio,
    case when gender = 'MALE' then then_low.boy_bmi + (then_high.boy_bmi - then_low.boy_bmi) * then_part else then_low.girl_bmi + (then_high.girl_bmi - then_low.girl_bmi) * then_part end
      / case when gender = 'MALE' then now_low.boy_bmi + (now_high.boy_bmi - now_low.boy_bmi) * now_part else now_low.girl_bmi + (now_high.girl_bmi - now_low.girl_bmi) * now_part end as bmi_ratio
  from visits
  cross join lateral (
    select (updated_at::date - date_of_birth::date) / 365.25 as now_age, (measured_at::date - date_of_birth::date) / 365.25 as then_age
  ) as ages
  cross join lateral (
    select floor(now_age) as now_years, now_age - floor(now_age) as now_part, floor(then_age) as then_years, then_age - floor(then_age) as then_part
  ) as parts
  left join growth as now_low on now_low.age = now_years
  left join growth as now_high on now_high.age = now_years + 1
  left join growth as then_low on then_low.age = then_years
  left join growth as then_high on then_high.age = then_years + 1
),

measured as (
  select
    medians.*,
    round((height_cm::numeric * height_ratio), 1) as height,
    round((weight_kg / (height_cm * height_cm))::numeric * bmi_ratio * (height_cm::numeric * height_ratio) * (height_cm::numeric * height_ratio), 1) as weight
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
  case when medical_conditions is not null then 'Known: ' || lower(medical_conditions) || '.' end,
  json_build_object('measured_by', 'school nurse', 'shoes', false),
  measured_at,
  measured_at
from measured
where not exists (
  select from faraday.physical_education_student_health_health_records as there
  where there.student_id = measured.owner_id and there.record_date = measured.measured_at
);
