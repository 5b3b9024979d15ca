-- Clients review three in ten of the completed meetings of the demo world: at least so many, and not many more.
select
  'reviews' as row_key,
  format('%s reviews of %s completed meetings', reviews, completed) as problem
from (
  select
    (
      select count(*) from mentara.meetings
      where status = 'COMPLETED' and seed.is_demo(id) and seed.is_demo(client_id) and seed.is_demo(therapist_id)
    ) as completed,
    (
      select count(*) from mentara.reviews
      where seed.is_demo(id) and seed.is_demo(client_id) and seed.is_demo(therapist_id)
    ) as reviews
) as counted
where reviews not between 0.3 * completed and 0.4 * completed;
