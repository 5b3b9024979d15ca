--! table: skoola.fee_payments
--! mark: uuid id
--! key: receipt_number
--! target: at least 800 for 500 students

-- What families have paid of the mandatory fees by yesterday. Most pay for facilities and examinations in the first four weeks
-- of school, two of three both at once; school development follows until it is due in the second term, sooner for some, in two
-- instalments for others. A few pay late, after a reminder, and a few have not paid at all. Who left paid nothing later.
-- Receipts are numbered by day, time and a digit for what was paid; no two families come in the same second.
with

days as (
  -- For each day of the year the last on which the office was open.
  select
    date,
    max(date) filter (where extract(isodow from date) < 6 and (day_type <> 'Holiday' or calendar.name = 'Vacation'))
      over (order by date) as open_day
  from skoola.school_calendar as calendar
  where exists (select from seed.demo_row where table_name = 'skoola.school_calendar' and key = date::text)
),

bills as (
  select
    fee.id as student_fee_id,
    fee.amount,
    student.admission_number,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::bigint as n,
    case category.name when 'Facilities' then 1 when 'Examination' then 2 else 3 end as book,
    structure.due_date,
    term.start_date as first_day,
    assignment.to_date as left_on
  from skoola.student_fees as fee
  join skoola.students as student on student.id = fee.student_id
  join skoola.fee_structures as structure on structure.id = fee.fee_structure_id
  join skoola.fee_categories as category on category.id = structure.category_id
  join skoola.terms as term on term.academic_year_id = structure.academic_year_id and term.term_number = 1
  join skoola.student_class_assignments as assignment
    on assignment.student_id = fee.student_id
    and assignment.academic_year_id = structure.academic_year_id
  where seed.is_demo(fee.id) and not fee.is_exempted
),

drawn as materialized (
  select
    bills.*,
    seed.uniform('fee_payments.habit', admission_number || '/' || book) as habit,
    seed.uniform(
      'fee_payments.payment_date',
      admission_number || case when book = 2 and seed.chance('fee_payments.visits', admission_number, 0.34) then '/2'
        when book = 3 then '/3' else '' end
    ) as day_draw,
    seed.uniform('fee_payments.payment_method', admission_number) as method_draw,
    seed.int('fee_payments.remarks', admission_number || '/' || book, 100000, 999999) as cheque
  from bills
),

planned as (
  -- Days as counted from the first of school or from the day on which the fee is due.
  select
    drawn.*,
    case
      when habit < 0.03 then null
      when habit < 0.08 then due_date + 9 + floor(150 * day_draw)::integer
      when book < 3 or habit < 0.33 then first_day + 3 + floor(22 * day_draw)::integer
      else due_date - floor(45 * day_draw)::integer
    end as day,
    book = 3 and habit > 0.8 as by_instalments
  from drawn
),

payments as (
  select planned.*, book as digit, case when by_instalments then round(amount / 2, 2) else amount end as paid, day as paid_on
  from planned
  union all
  select planned.*, 4, amount - round(amount / 2, 2), due_date + 20 + floor(40 * day_draw)::integer
  from planned
  where by_instalments
),

received as (
  select
    payments.*,
    open_day + interval '7 hours 30 minutes'
      + interval '1 second' * mod(n * 7919 + extract(doy from open_day)::integer * 4673, 28800) as paid_at,
    case
      when method_draw < 0.45 then 'Cash' when method_draw < 0.7 then 'BankTransfer' when method_draw < 0.92 then 'Online'
      else 'Cheque'
    end as payment_method
  from payments
  join days on days.date = payments.paid_on
  where open_day < seed.today() and open_day <= coalesce(left_on, open_day)
)

insert into skoola.fee_payments (
  id, student_fee_id, amount_paid, payment_date, payment_method, receipt_number, collected_by, remarks, created_at, updated_at
)
select
  seed.uuid('fee_payments', admission_number || '/' || digit)::text,
  student_fee_id,
  paid,
  paid_at,
  payment_method,
  'FEE-REC-' || to_char(paid_at, 'YYMMDDHH24MISS') || digit,
  collector.id,
  case
    when digit = 4 then 'Balance'
    when by_instalments then 'First of two instalments'
    when habit < 0.08 then 'Paid after a reminder'
    when payment_method = 'Cheque' then 'Cheque ' || cheque
    when payment_method = 'BankTransfer' and mod(cheque, 3) = 0 then 'Bank slip handed in at the office'
  end,
  paid_at,
  paid_at
from received
-- Mostly the accounts clerk, one of five times the bursar, and each for the other when one is on leave; both never are.
left join skoola.staff as clerk on clerk.employee_id = case when mod(cheque, 5) = 0 then 'EMP-0007' else 'EMP-0008' end
left join skoola.staff_leaves as leave
  on leave.staff_id = clerk.id
  and leave.status = 'Approved'
  and paid_at::date between leave.from_date and leave.to_date
left join skoola.staff as collector
  on collector.employee_id = case when (mod(cheque, 5) = 0) = (leave.id is null) then 'EMP-0007' else 'EMP-0008' end
on conflict (receipt_number) do nothing;
