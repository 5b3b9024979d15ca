-- An answer comes after the comment that it answers, on the same project, from somebody else, and names or follows it; openings
-- name their project.
select
  project.name || ', ' || comment.created_at as row_key,
  format('%s (%s), answer to %s of %s', comment.content, comment.user_id, parent.content, parent.created_at) as problem
from faraday.project_comments as comment
join faraday.organization_projects as project on project.id = comment.project_id
left join faraday.project_comments as parent on parent.id = comment.parent_id
where project.description like 'MOCK:%'
  and (
    (comment.metadata ->> 'turn' = '2') <> (parent.id is not null)
    or parent.project_id <> comment.project_id
    or parent.created_at >= comment.created_at
    -- Whoever is alone on a project answers himself.
    or parent.user_id = comment.user_id
      and (select count(*) from faraday.project_members as member where member.project_id = comment.project_id) > 1
    or parent.id is null and strpos(comment.content, project.name) = 0
  );
