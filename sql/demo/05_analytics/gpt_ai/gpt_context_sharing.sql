--! table: faraday.gpt_context_sharing
--! mark: parent context_id
--! key: context_id, shared_with_user_id

-- Every third conversation was shared with a colleague of the same school, on the day after it; those of the principals and the
-- director among themselves. Most may only read; some may go on writing.
with

staff as (
  select
    account.id, account.email, row_number() over (order by account.created_at) as position,
    case when account.user_type = 'pe_teacher' then place.school_code else 'office' end as circle
  from faraday.users as account
  left join (
    select distinct on (assignment.teacher_id) assignment.teacher_id, school.school_code
    from faraday.teacher_school_assignments as assignment
    join faraday.schools as school on school.id = assignment.school_id
    order by assignment.teacher_id, assignment.assignment_type = 'PRIMARY' desc, school.school_code collate "C"
  ) as place on place.teacher_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

ringed as (
  -- The next one in the circle, and from the last back to the first.
  select
    staff.id,
    coalesce(
      lead(staff.id) over (partition by circle order by position),
      first_value(staff.id) over (partition by circle order by position)
    ) as colleague_id
  from staff
),

contexts as (
  select context.*, (context.context_metadata->>'number')::integer as number
  from faraday.gpt_interaction_contexts as context
  where context.description like 'MOCK:%'
),

shared as (
  select
    n, contexts.id as context_id, ringed.colleague_id, contexts.name,
    least(contexts.created_at::date + interval '1 day 8 hours', seed.today()::timestamp) as shared_at,
    mod(n, 4) = 0 as may_write
  from generate_series(1, seed.rows(60)) as n
  left join contexts on contexts.number = 3 * n
  left join ringed on ringed.id = contexts.user_id
)

insert into faraday.gpt_context_sharing (
  created_at, updated_at, status, is_active, metadata, context_id, shared_with_user_id, permissions, sharing_metadata
)
select
  shared_at,
  shared_at,
  'ACTIVE',
  true,
  json_build_object('channel', case when mod(n, 3) = 0 then 'link' else 'message' end),
  context_id,
  colleague_id,
  json_build_object('read', true, 'write', may_write, 'share', false),
  json_build_object(
    'note',
    case
      when may_write then 'Could you finish this?'
      else seed.pick(
        'gpt_context_sharing.note', n, 'May help you, too.', 'What we talked about at lunch.', 'For your classes next week.'
      )
    end
  )
from shared
on conflict (context_id, shared_with_user_id) do nothing;
