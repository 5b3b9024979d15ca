--! table: skoola.asset_allocations_students
--! mark: parent asset_allocation_id
--! key: asset_allocation_id, student_id
--! target: at least 40 for 500 students

-- Who holds what was handed out to a student, as a key that the database knows.
insert into skoola.asset_allocations_students (asset_allocation_id, student_id, created_at)
select allocation.id, allocation.allocated_to_id, allocation.created_at
from skoola.asset_allocations as allocation
where seed.is_demo(allocation.id) and allocation.allocated_to_type = 'Student'
on conflict (asset_allocation_id, student_id) do nothing;
