-- An absence is approved on an earlier day, by the principal or the vice principal, who is not on leave; it starts and ends on
-- school days, is of a student in school, and does not run into another one of the same student.
select
  student.admission_number || ' ' || approved.start_date as row_key,
  format(
    'to %s, approved %s by %s; the next one from %s', approved.end_date, approved.created_at, account.role, approved.next_start
  ) as problem
from (
  select *, lead(start_date) over (partition by student_id order by start_date) as next_start from skoola.pre_approved_absences
) as approved
join skoola.students as student on student.id = approved.student_id
join skoola.users as account on account.id = approved.approved_by
left join skoola.school_calendar as first_day on first_day.date = approved.start_date
left join skoola.school_calendar as last_day on last_day.date = approved.end_date
left join skoola.user_profiles as link on link.user_id = account.id
left join skoola.staff as signer on signer.profile_id = link.profile_id
left join skoola.staff_leaves as leave
  on leave.staff_id = signer.id
  and leave.status = 'Approved'
  and approved.created_at::date between leave.from_date and leave.to_date
where seed.is_demo(approved.id)
  and (
    approved.created_at::date >= approved.start_date
    or approved.created_at > seed.now() at time zone 'UTC'
    or account.role not in ('Principal', 'VicePrincipal')
    or leave.id is not null
    or first_day.is_academic_day is not true
    or last_day.is_academic_day is not true
    or approved.next_start <= approved.end_date
    or student.status in ('Graduated', 'Transferred', 'Withdrawn')
  );
