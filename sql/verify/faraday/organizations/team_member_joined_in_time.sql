-- Nobody joins a team before the account was opened or is last seen in it before joining or ahead of today.
select
  team.name || ' ' || account.email as row_key,
  format('account %s, joined %s, last active %s', account.created_at, member.joined_at, member.last_active) as problem
from faraday.team_members as member
join faraday.teams as team on team.id = member.team_id and team.description like 'MOCK:%'
join faraday.users as account on account.id = member.user_id
where not (
  account.created_at <= member.joined_at
  and member.joined_at <= member.last_active
  and member.last_active <= seed.now() at time zone 'UTC'
);
