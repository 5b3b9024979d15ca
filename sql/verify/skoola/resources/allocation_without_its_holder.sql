-- Whatever was handed out to a student or a teacher stands with that very person, and with nobody else.
select
  allocation.id as row_key,
  format(
    '%s %s, held by %s staff and %s students', allocation.allocated_to_type, allocation.allocated_to_id, holders.staff,
    holders.students
  ) as problem
from skoola.asset_allocations as allocation
cross join lateral (
  select
    (select count(*) from skoola.asset_allocations_staff as held where held.asset_allocation_id = allocation.id) as staff,
    (select count(*) from skoola.asset_allocations_students as held where held.asset_allocation_id = allocation.id) as students
) as holders
left join skoola.asset_allocations_staff as to_staff
  on to_staff.asset_allocation_id = allocation.id and to_staff.staff_id = allocation.allocated_to_id
left join skoola.asset_allocations_students as to_student
  on to_student.asset_allocation_id = allocation.id and to_student.student_id = allocation.allocated_to_id
where seed.is_demo(allocation.id)
  and case allocation.allocated_to_type
    when 'Teacher' then to_staff.staff_id is null or holders.staff <> 1 or holders.students > 0
    when 'Student' then to_student.student_id is null or holders.students <> 1 or holders.staff > 0
    else holders.staff + holders.students > 0
  end;
