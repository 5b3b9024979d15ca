-- A fee is paid after it was billed, and not after the student has left.
select
  payment.receipt_number as row_key,
  format(
    'paid %s; billed %s, %s left %s', payment.payment_date, fee.created_at, student.admission_number, assignment.to_date
  ) as problem
from skoola.fee_payments as payment
join skoola.student_fees as fee on fee.id = payment.student_fee_id
join skoola.fee_structures as structure on structure.id = fee.fee_structure_id
join skoola.students as student on student.id = fee.student_id
left join skoola.student_class_assignments as assignment
  on assignment.student_id = fee.student_id
  and assignment.academic_year_id = structure.academic_year_id
where seed.is_demo(payment.id)
  and (payment.payment_date < fee.created_at or payment.payment_date::date > assignment.to_date);
