--! table: skoola.student_fees
--! mark: uuid id
--! key: student_id, fee_structure_id
--! target: at least 1000 for 500 students

-- The mandatory fees of everybody who is or was in class this year, billed on the day after he or she came. One family in
-- sixteen need not pay, for a reason of its own.
with

reasons (n, reason) as (
  values
    (1, 'The family lost its boat in the storm'), (2, 'Household receives welfare payments'), (3, 'House damaged by the flood'),
    (4, 'Scholarship of the old pupils'' association'), (5, 'Guardian out of work since the cannery closed'),
    (6, 'Long illness in the family'), (7, 'Medical costs after an accident'), (8, 'Harvest lost to the drought'),
    (9, 'Small income after the engine of the boat broke')
),

students as materialized (
  select
    student.id,
    student.admission_number,
    assignment.grade_id,
    assignment.academic_year_id,
    assignment.created_at as placed_at,
    case when seed.chance('student_fees.is_exempted', student.admission_number, 0.0625) then
      seed.int('student_fees.exemption_reason', student.admission_number, 1, 9)
    end as reason_number
  from skoola.student_class_assignments as assignment
  join skoola.students as student on student.id = assignment.student_id
  where seed.is_demo(assignment.id)
)

insert into skoola.student_fees (
  id, student_id, fee_structure_id, amount, is_exempted, exemption_reason, created_at, updated_at
)
select
  seed.uuid('student_fees', admission_number || '/' || category.name)::text,
  students.id,
  structure.id,
  case when reasons.n is null then structure.amount else 0 end,
  reasons.n is not null,
  reasons.reason,
  placed_at + interval '1 day',
  placed_at + interval '1 day'
from students
join skoola.fee_structures as structure
  on structure.academic_year_id = students.academic_year_id
  and structure.grade_id = students.grade_id
join skoola.fee_categories as category on category.id = structure.category_id and category.is_mandatory
left join reasons on reasons.n = students.reason_number
where seed.is_demo(structure.id)
on conflict (student_id, fee_structure_id) do nothing;
