-- Payments never exceed the fee, and nobody pays what he or she is exempted from.
select
  student.admission_number || ' ' || category.name as row_key,
  format('%s billed, %s paid in %s payments', fee.amount, sum(payment.amount_paid), count(*)) as problem
from skoola.fee_payments as payment
join skoola.student_fees as fee on fee.id = payment.student_fee_id
join skoola.students as student on student.id = fee.student_id
join skoola.fee_structures as structure on structure.id = fee.fee_structure_id
join skoola.fee_categories as category on category.id = structure.category_id
where seed.is_demo(fee.id)
group by student.admission_number, category.name, fee.amount
having sum(payment.amount_paid) > fee.amount;
