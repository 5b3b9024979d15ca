-- Whoever writes in a demo analysis has an account with its client. The columns hold e-mail addresses, not keys, so that
-- nothing else would notice a stranger.
with

authors as (
  select id as analysis_id, 'sixr_analyses' as table_name, created_by as email from migration.sixr_analyses where seed.is_demo(id)
  union
  select analysis_id, 'sixr_question_responses', created_by from migration.sixr_question_responses where seed.is_demo(id)
  union
  select analysis_id, 'sixr_analysis_parameters', created_by from migration.sixr_analysis_parameters where seed.is_demo(id)
  union
  select analysis_id, 'sixr_recommendations', created_by from migration.sixr_recommendations where seed.is_demo(id)
  union
  select analysis_id, 'sixr_iterations', created_by from migration.sixr_iterations where seed.is_demo(id)
)

select
  authors.table_name || ' of ' || analysis.id as row_key,
  format('%s wrote in %L, but has no account with the client', coalesce(authors.email, 'nobody'), analysis.name) as problem
from authors
join migration.sixr_analyses as analysis on analysis.id = authors.analysis_id
where seed.is_demo(analysis.id)
  and not exists (
    select
    from migration.users as author
    join migration.user_account_associations as membership on membership.user_id = author.id
    where author.email = authors.email
      and membership.client_account_id = analysis.client_account_id
  );
