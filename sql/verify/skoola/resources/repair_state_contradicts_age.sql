-- A repair that is over ended after it was reported and before today; what nobody has taken up is not older than a week.
select
  request.id as row_key,
  format(
    '%s, reported %s, ended %s', request.status, request.reported_date, coalesce(request.resolved_date::text, 'not yet')
  ) as problem
from skoola.maintenance_requests as request
where seed.is_demo(request.id)
  and (
    (request.status = 'Pending') <> (request.assigned_to is null)
    or request.status = 'Pending' and request.reported_date::date < seed.today() - 7
    or greatest(request.reported_date, request.resolved_date) > (seed.now() at time zone 'UTC')
  );
