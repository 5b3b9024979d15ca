--! title: A teacher's dashboard
--! page: Home

-- The figures on the tiles of a teacher's start page, in one row: classes, pupils, lessons, attendance, absences to follow
-- up, plans ahead, certificates that run out, unread messages. Each figure begins at an index that leads with the teacher's
-- key.
with

chosen as (
  select teacher.id as teacher_id, seed.today() as today
  from faraday.users as teacher
  join faraday.teacher_school_assignments as works on works.teacher_id = teacher.id and works.assignment_type = 'PRIMARY'
  join faraday.schools as school on school.id = works.school_id
  where school.school_code = 'HP-MS1' and teacher.user_type = 'pe_teacher'
  order by teacher.email collate "C"
  limit 1
),

classes as (
  select class.id as class_id, cardinality(string_to_array(split_part(class.schedule, ':', 1), ',')) as lessons
  from chosen
  join faraday.physical_education_classes as class on class.teacher_id = chosen.teacher_id
),

pupils as (
  select distinct enrolled.student_id
  from classes
  join faraday.physical_education_class_students as enrolled
    on enrolled.class_id = classes.class_id and enrolled.status = 'ACTIVE'
),

register as (
  select sum(own.lessons) as lessons, sum(own.attended) as attended, sum(own.unexcused_lately) as unexcused_lately
  from chosen
  cross join pupils
  cross join lateral (
    select
      count(*) as lessons,
      count(*) filter (where attendance.status in ('PRESENT', 'LATE')) as attended,
      count(*) filter (where attendance.status = 'ABSENT' and attendance.date >= chosen.today - 14) as unexcused_lately
    from faraday.physical_education_attendance as attendance
    where attendance.student_id = pupils.student_id and attendance.date between chosen.today - 28 and chosen.today
  ) as own
),

plans as (
  select count(*) as ahead
  from chosen
  join faraday.pe_lesson_plans as plan on plan.teacher_id = chosen.teacher_id and not plan.is_completed
),

certificates as (
  select count(*) as running_out
  from chosen
  join faraday.physical_education_teachers as teacher on teacher.user_id = chosen.teacher_id
  join faraday.teacher_certifications as certificate on certificate.teacher_id = teacher.id
  where certificate.expiry_date between chosen.today and chosen.today + 180
),

inbox as (
  select count(*) as unread
  from chosen
  join faraday.messages as message on message.recipient_id = chosen.teacher_id and message.read_at is null
)

select
  teacher.first_name || ' ' || teacher.last_name as teacher,
  (select count(*) from classes) as classes,
  (select sum(lessons) from classes) as lessons_a_week,
  (select count(*) from pupils) as pupils,
  round(100.0 * register.attended / nullif(register.lessons, 0), 1) as percent_attended_in_four_weeks,
  register.unexcused_lately as absences_to_follow_up,
  plans.ahead as lesson_plans_ahead,
  certificates.running_out as certificates_running_out,
  inbox.unread as unread_messages
from chosen
join faraday.users as teacher on teacher.id = chosen.teacher_id
cross join register
cross join plans
cross join certificates
cross join inbox
order by teacher;
