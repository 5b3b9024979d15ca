-- There are three reports and two blocks at least.
select
  counted.name as row_key,
  format('%s of %s', counted.rows, counted.least) as problem
from (
  select 'reports' as name, count(*) as rows, 3 as least from mentara.reports
  union all
  select 'user_blocks', count(*), 2 from mentara.user_blocks
) as counted
where counted.rows < counted.least;
