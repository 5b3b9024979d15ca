-- A teacher's conversation is shared with a colleague of a common school, nobody shares with himself, and not before it was
-- opened.
select
  format('context %s with user %s', sharing.context_id, sharing.shared_with_user_id) as row_key,
  format('owner %s, shared %s, opened %s', owner.email, sharing.created_at, context.created_at) as problem
from faraday.gpt_context_sharing as sharing
join faraday.gpt_interaction_contexts as context on context.id = sharing.context_id
join faraday.users as owner on owner.id = context.user_id
where context.description like 'MOCK:%'
  and (
    sharing.shared_with_user_id = context.user_id
    or sharing.created_at < context.created_at
    or owner.user_type = 'pe_teacher' and not exists (
      select
      from faraday.teacher_school_assignments as own
      join faraday.teacher_school_assignments as other on other.school_id = own.school_id
      where own.teacher_id = context.user_id and other.teacher_id = sharing.shared_with_user_id
    )
  );
