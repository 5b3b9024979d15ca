-- Status, decision, reviewer and time of a review belong together; a purged item says who purged it, the others nobody.
select
  'soft_deleted_items ' || id as row_key,
  format(
    '%s: decision %s, reviewed %s by %s, purged %s by %s',
    status, coalesce(review_decision, 'none'), coalesce(reviewed_at::text, 'never'), coalesce(reviewed_by::text, 'nobody'),
    coalesce(purged_at::text, 'never'), coalesce(purged_by::text, 'nobody')
  ) as problem
from migration.soft_deleted_items
where coalesce(review_decision, 'pending') <> case status
    when 'pending_review' then 'pending'
    when 'rejected' then 'rejected'
    else 'approved'
  end
  or status <> 'pending_review' and (reviewed_by is null or reviewed_at is null)
  or status = 'pending_review' and reviewed_at is not null
  or (status = 'purged') <> (purged_at is not null)
  or (purged_at is null) <> (purged_by is null);
