-- A uniform fits the sex of the student, and costs what its price list says.
select
  issue.id as row_key,
  format(
    '%s %s for a %s student: %s for %s at %s', item.item_name, item.size, student.gender, issue.amount_collected, issue.quantity,
    item.price
  ) as problem
from skoola.uniform_issues as issue
join skoola.uniform_items as item on item.id = issue.uniform_item_id
join skoola.students as student on student.id = issue.student_id
where seed.is_demo(issue.id)
  and (
    item.gender not in (student.gender, 'Other')
    or issue.amount_collected <> issue.quantity * item.price
    or issue.issue_date < student.created_at
    or issue.issue_date > (seed.now() at time zone 'UTC')
  );
