-- Answers come from administrators, details from the writer; the writer does not comment on the own feedback, nor resolve it.
select
  feedback.title as row_key,
  format('%s by %s: %s', said.kind, account.email, said.content) as problem
from (
  select 'response' as kind, feedback_id, user_id, content, metadata ->> 'step' in ('detail', 'verdict') as by_writer
  from faraday.feedback_responses
  union all
  select 'comment', feedback_id, user_id, content, false
  from faraday.feedback_comments
) as said
join faraday.organization_feedback as feedback on feedback.id = said.feedback_id
join faraday.users as account on account.id = said.user_id
where exists (
  select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = feedback.id::text
)
  and (said.user_id = feedback.user_id) <> said.by_writer;
