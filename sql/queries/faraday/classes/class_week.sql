--! title: A class's week
--! page: Class overview

-- The meetings of one class in the last week on its register, with room and teacher, and who was there (each pupil is
-- registered once a week, so a day shows a part of the class). The pupils are found by the index on (class_id, student_id),
-- their attendance by the unique index on (student_id, date).
with

chosen as (
  select class.id as class_id
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as placed on placed.class_id = class.id
  join faraday.schools as school on school.id = placed.school_id
  where school.school_code = 'HP-MS1' and class.name like '%: PE %'
  order by class.name collate "C"
  limit 1
),

pupils as (
  select enrolled.student_id
  from chosen
  join faraday.physical_education_class_students as enrolled on enrolled.class_id = chosen.class_id and enrolled.status = 'ACTIVE'
),

week as (
  select date_trunc('week', max(attendance.date)::timestamp) as monday
  from pupils
  join faraday.physical_education_attendance as attendance
    on attendance.student_id = pupils.student_id and attendance.date <= seed.today()
),

meetings as (
  select
    class.name as class,
    class.location as room,
    class.teacher_id,
    days.day::date as day,
    substring(class.schedule from '[0-9:]+-[0-9:]+$') as hours
  from chosen
  join faraday.physical_education_classes as class on class.id = chosen.class_id
  cross join week
  cross join generate_series(week.monday, week.monday + interval '4 days', interval '1 day') as days (day)
  where strpos(class.schedule, to_char(days.day, 'Dy')) > 0
),

register as (
  select
    meetings.day,
    count(*) filter (where attendance.status in ('PRESENT', 'LATE')) as present,
    count(*) filter (where attendance.status in ('ABSENT', 'EXCUSED')) as absent
  from meetings
  cross join pupils
  join faraday.physical_education_attendance as attendance
    on attendance.student_id = pupils.student_id and attendance.date = meetings.day
  group by meetings.day
)

select
  to_char(meetings.day, 'Dy DD Mon') as day,
  meetings.hours,
  meetings.class,
  meetings.room,
  teacher.first_name || ' ' || teacher.last_name as teacher,
  (select count(*) from pupils) as pupils,
  register.present,
  register.absent
from meetings
join faraday.users as teacher on teacher.id = meetings.teacher_id
left join register on register.day = meetings.day
order by meetings.day;
