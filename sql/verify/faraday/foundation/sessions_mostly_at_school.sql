-- Staff work at school: at least half of the sessions come from the network of a school, but some from home. Judged from 100
-- sessions on.
select
  'sessions' as row_key,
  format('%s of %s in the network of a school', count(*) filter (where session.ip_address like '10.31.%'), count(*)) as problem
from faraday.sessions as session
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = session.user_id::text)
having count(*) >= 100
  and avg((session.ip_address like '10.31.%')::integer) not between 0.5 and 0.97;
