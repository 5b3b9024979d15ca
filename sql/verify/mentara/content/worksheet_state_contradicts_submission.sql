-- What has been handed in has a submission, from after it was given and from before its state changed; it came in time, and
-- has feedback once it is reviewed. What is assigned is still due, what is overdue is not.
select
  worksheet.title || ' for ' || account.email as row_key,
  format(
    '%s, given %s, due %s, changed %s, handed in %s, feedback: %s', worksheet.status, worksheet.created_at, worksheet.due_date,
    worksheet.updated_at, submission.submitted_at, submission.feedback
  ) as problem
from mentara.worksheets as worksheet
join mentara.users as account on account.id = worksheet.client_id
left join mentara.worksheet_submissions as submission on submission.worksheet_id = worksheet.id
where seed.is_demo(worksheet.id)
  and not coalesce(
    worksheet.updated_at between worksheet.created_at and greatest(worksheet.created_at, seed.now() at time zone 'UTC')
    and case worksheet.status
      when 'ASSIGNED' then submission.id is null and worksheet.due_date > seed.now() at time zone 'UTC'
      when 'OVERDUE' then submission.id is null and worksheet.due_date < seed.now() at time zone 'UTC'
      else submission.submitted_at > worksheet.created_at
        and submission.submitted_at <= least(worksheet.due_date, worksheet.updated_at)
        and (worksheet.status = 'REVIEWED') = (submission.feedback is not null)
    end,
    false
  );
