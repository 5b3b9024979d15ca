-- Inside an engagement an address names one asset, and it is a private one: demo data must not point at a stranger's machine.
select
  engagement_id || ' ' || ip_address as row_key,
  format('used by %s', string_agg(name, ', ' order by name)) as problem
from migration.assets
where is_mock
  and ip_address is not null
group by engagement_id, ip_address
having count(*) > 1
  or not bool_and(ip_address::inet << any (array['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']::inet[]));
