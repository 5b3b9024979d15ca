-- Comments on projects are written by members of the project (or of its dashboard team), after they joined.
with

comments as (
  select project.name, comment.content, comment.user_id, comment.created_at, member.joined_at
  from faraday.feedback_project_comments as comment
  join faraday.feedback_projects as project on project.id = comment.project_id and project.description like 'MOCK:%'
  left join faraday.feedback_project_members as member
    on member.project_id = comment.project_id and member.user_id = comment.user_id
  union all
  select project.name, comment.content, comment.user_id, comment.created_at, member.created_at
  from faraday.project_comments as comment
  join faraday.organization_projects as project on project.id = comment.project_id and project.description like 'MOCK:%'
  left join faraday.project_members as member on member.project_id = comment.project_id and member.user_id = comment.user_id
)

select
  name || ', ' || created_at as row_key,
  format('%s, member since %s: %s', user_id, joined_at, content) as problem
from comments
where joined_at is null
  or created_at < joined_at
  or created_at > seed.now() at time zone 'UTC';
