-- A team has one lead at most and exactly one once it has members, who joined after their account was opened; its projects
-- are run by that lead.
with

leads as (
  select team_id, count(*) as members, count(*) filter (where role = 'lead') as leads,
    min(user_id) filter (where role = 'lead') as lead_id
  from faraday.team_members
  group by team_id
)

select
  team.name as row_key,
  format('%s members, %s leads; project %s is run by %s', leads.members, leads.leads, project.name, project.user_id) as problem
from faraday.teams as team
join leads on leads.team_id = team.id
left join faraday.organization_projects as project on project.team_id = team.id and project.description like 'MOCK:%'
where team.description like 'MOCK:%'
  and (leads.leads <> 1 or project.user_id is distinct from leads.lead_id and project.id is not null);
