-- Completed and archived feedback projects are over, planned ones have not begun, all others run; nothing was done before the
-- start.
select
  name as row_key,
  format('%s, %s to %s, last active %s', status, start_date, end_date, last_activity) as problem
from faraday.feedback_projects
where description like 'MOCK:%'
  and (
    end_date <= start_date
    or last_activity > seed.now() at time zone 'UTC'
    or (status = 'PLANNING') <> (start_date > seed.now() at time zone 'UTC')
    or (status in ('COMPLETED', 'ARCHIVED')) <> (coalesce(end_date, 'infinity') <= seed.now() at time zone 'UTC')
    or parent_project_id = id
  );
