-- A fitness-side warning names a value that lies outside the reference range for the pupil's age and sex on that day.
select
  student.email || ', ' || alert.alert_type as row_key,
  alert.description as problem
from faraday.health_fitness_health_alerts as alert
join faraday.students as student on student.id = alert.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and not exists (
    select
    from faraday.health_fitness_metric_thresholds as threshold
    where threshold.metric_type::text = case alert.alert_type
        when 'resting_heart_rate' then 'HEART_RATE' when 'systolic_blood_pressure' then 'BLOOD_PRESSURE' when 'body_mass_index' then 'BMI'
      end
      and threshold.gender in ('any', lower(student.gender::text))
      and extract(year from age(alert.created_at, student.date_of_birth))
        between split_part(threshold.age_group, '-', 1)::integer and split_part(threshold.age_group, '-', 2)::integer
      and (
        (alert.metadata ->> 'value')::numeric > threshold.max_value or (alert.metadata ->> 'value')::numeric < threshold.min_value
      )
  );
