-- New feedback has not been processed; all other feedback has, after it was given. An entry belongs to an engagement of its
-- client. Praise is not a bug.
select
  entry.id || ' ' || coalesce(entry.page, '') as row_key,
  format(
    '%s, processed %s at %s, given %s; rating %s as %s', entry.status, entry.processed, entry.processed_at, entry.created_at,
    coalesce(entry.rating::text, 'none'), entry.category
  ) as problem
from migration.feedback as entry
left join migration.engagements as engagement on engagement.id = entry.engagement_id
where entry.processed_at < entry.created_at
  or entry.status = 'new' and entry.processed
  or engagement.client_account_id <> entry.client_account_id
  or seed.is_demo(entry.id) and (
    entry.processed <> (entry.status <> 'new')
    or entry.processed <> (entry.processed_at is not null)
    or entry.category = 'bug' and entry.rating > 3
    or engagement.start_date > entry.created_at
  );
