--! table: skoola.attendance_excuses
--! mark: uuid id
--! key: attendance_record_id
--! target: at least 60 for 500 students
--! refers: attendance_record_id -> skoola.student_attendance.id

-- Excuses for the absences in the class registers that name a reason. They are handed in on the next school day; who keeps
-- the register that day verifies them, by which the entry turns from Absent into Excused. The others still wait. A
-- certificate is needed for illness that takes a doctor, and for outside appointments.
with

reasons (remarks, excuse_type, document) as (
  values
    ('Fever', 'Medical', null), ('Cough and cold', 'Medical', null), ('Stomach upset', 'Medical', null),
    ('Toothache, tooth pulled', 'Medical', 'dental-note'), ('Pink eye', 'Medical', 'medical-certificate'),
    ('Asthma', 'Medical', 'medical-certificate'), ('Dengue test at the hospital', 'Medical', 'hospital-slip'),
    ('Chickenpox in the family', 'Medical', 'medical-certificate'), ('Fever and rash', 'Medical', 'medical-certificate'),
    ('Sprained wrist', 'Medical', 'medical-certificate'), ('Family wedding', 'Family', null),
    ('Funeral in the family', 'Bereavement', null), ('Mother in hospital', 'Family', null),
    ('Outside music exam', 'Educational', 'admission-card'), ('Identity card office', 'Official', 'appointment')
),

days as (
  select
    date,
    lead(date) over (order by date) as next_date
  from skoola.school_calendar
  where is_academic_day and date < seed.today()
),

entries as (
  select
    record.*,
    student.admission_number,
    coalesce(lead(record.marked_by) over (partition by record.student_id order by record.date), record.marked_by) as next_teacher
  from skoola.student_attendance as record
  join skoola.students as student on student.id = record.student_id
  where seed.is_demo(record.id)
)

insert into skoola.attendance_excuses (
  id, attendance_record_id, excuse_type, document_url, is_verified, verified_by, created_at
)
select
  seed.uuid('attendance_excuses', admission_number || '/' || entries.date)::text,
  entries.id,
  excuse_type,
  'https://files.sagaragama.example/excuses/' || lower(admission_number) || '-' || entries.date || '-' || document || '.pdf',
  status = 'Excused',
  case when status = 'Excused' then next_teacher end,
  next_date + time '07:40' + interval '1 minute' * seed.int('attendance_excuses.created_at', admission_number, 0, 40)
from entries
join reasons on reasons.remarks = entries.remarks
join days on days.date = entries.date
where status in ('Absent', 'Excused') and next_date is not null
on conflict (attendance_record_id) do nothing;
