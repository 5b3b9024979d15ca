-- Everybody who is or was in class this year is billed each mandatory fee of the own grade, at the amount that was set, or
-- nothing where a reason stands; nobody else is, and a family is exempted as a whole.
with

present as (
  select id from skoola.academic_years where current and seed.is_demo(id)
),

expected as (
  select assignment.student_id, structure.id as fee_structure_id, structure.amount
  from skoola.student_class_assignments as assignment
  join present on present.id = assignment.academic_year_id
  join skoola.fee_structures as structure
    on structure.academic_year_id = assignment.academic_year_id
    and structure.grade_id = assignment.grade_id
  join skoola.fee_categories as category on category.id = structure.category_id and category.is_mandatory
  where seed.is_demo(assignment.id) and seed.is_demo(structure.id)
),

billed as (
  select
    fee.*,
    min(is_exempted::integer) over own <> max(is_exempted::integer) over own as in_part
  from skoola.student_fees as fee
  where seed.is_demo(fee.id)
  window own as (partition by student_id)
)

select
  student.admission_number || ' ' || coalesce(category.name, 'no category') as row_key,
  format(
    'billed %s, to be billed %s; exempted: %s, %s', billed.amount, expected.amount, billed.is_exempted, billed.exemption_reason
  ) as problem
from expected
full join billed on billed.student_id = expected.student_id and billed.fee_structure_id = expected.fee_structure_id
left join skoola.students as student on student.id = coalesce(expected.student_id, billed.student_id)
left join skoola.fee_structures as structure on structure.id = coalesce(expected.fee_structure_id, billed.fee_structure_id)
left join skoola.fee_categories as category on category.id = structure.category_id
where expected.student_id is null
  or billed.id is null
  or billed.amount <> case when billed.is_exempted then 0 else expected.amount end
  or billed.in_part
  or billed.created_at < structure.created_at;
