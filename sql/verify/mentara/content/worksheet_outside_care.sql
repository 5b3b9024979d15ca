-- A worksheet goes to a client whom the therapist has in care by then, is due later, and carries title and instructions of a
-- category of the catalogue.
select
  worksheet.title || ' for ' || account.email as row_key,
  format(
    'given %s, due %s, in care since %s; instructions: %s', worksheet.created_at, worksheet.due_date,
    coalesce(care.assigned_at::text, 'never'), worksheet.instructions
  ) as problem
from mentara.worksheets as worksheet
join mentara.users as account on account.id = worksheet.client_id
left join mentara.client_therapists as care
  on care.client_id = worksheet.client_id
  and care.therapist_id = worksheet.therapist_id
where seed.is_demo(worksheet.id)
  and not (
    coalesce(worksheet.created_at >= care.assigned_at, false)
    and worksheet.due_date > worksheet.created_at
    and exists (
      select
      from mentara.worksheet_categories as category
      where left(worksheet.title, length(category.name)) = category.name
        and left(worksheet.instructions, length(category.instructions)) = category.instructions
    )
  );
