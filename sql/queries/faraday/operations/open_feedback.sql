--! title: Open feedback
--! page: Feedback inbox

-- Feedback that is neither resolved nor closed, the most urgent first, with its category, its author, and how many answers it
-- has got. Answers come by the index on feedback_id, authors and categories by their primary keys.
with

chosen as (
  select feedback.id as feedback_id
  from faraday.organization_feedback as feedback
  where feedback.status in ('OPEN', 'IN_PROGRESS', 'REOPENED')
),

answers as (
  select chosen.feedback_id, count(*) as answers, max(answer.responded_at) as last_answer
  from chosen
  join faraday.feedback_responses as answer on answer.feedback_id = chosen.feedback_id
  group by chosen.feedback_id
)

select
  feedback.priority,
  feedback.status,
  feedback.feedback_type as kind,
  feedback.title,
  category.name as category,
  project.name as project,
  author.first_name || ' ' || author.last_name as author,
  feedback.rating,
  coalesce(answers.answers, 0) as answers,
  answers.last_answer
from chosen
join faraday.organization_feedback as feedback on feedback.id = chosen.feedback_id
join faraday.users as author on author.id = feedback.user_id
left join faraday.feedback_categories as category on category.id = feedback.category_id
left join faraday.feedback_projects as project on project.id = feedback.project_id
left join answers on answers.feedback_id = chosen.feedback_id
order by feedback.priority desc nulls last, answers.answers nulls first, feedback.title collate "C", feedback.id
limit 25;
