-- A session begins with its login and ends with the logout, or half an hour after the last step. The last session that has steps
-- may lack some.
with

steps as (
  select
    session.*,
    min(activity.timestamp) as first_step,
    max(activity.timestamp) as last_step,
    bool_or(activity.activity_type = 'logout') as signed_out,
    count(*) filter (where activity.activity_type = 'login') as logins,
    row_number() over (order by session.device_info ->> 'session' desc) as from_the_end
  from faraday.sessions as session
  join faraday.user_activities as activity on activity.session_id = session.id::text
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = session.user_id::text)
  group by session.id
)

select
  id || ' ' || (device_info ->> 'session') as row_key,
  format('%s to %s (%s), steps from %s to %s, logins: %s', started_at, ended_at, termination_reason, first_step, last_step,
    logins) as problem
from steps
where from_the_end > 1
  and (
    first_step <> started_at
    or logins <> 1
    or signed_out is distinct from (termination_reason = 'logout')
    or ended_at <> last_step + case when termination_reason = 'logout' then interval '0' else interval '30 minutes' end
  );
