-- Statistics of the feedback are what the entries give: for each client as a whole, by page and by engagement, for all time
-- and for the thirty days before the summary. The mean rating leaves out entries without a rating.
with

expected as (
  select
    entry.feedback_type,
    coalesce(scope.page, '') as page,
    periods.time_period,
    entry.client_account_id,
    coalesce(scope.engagement_id::text, '') as engagement,
    count(*) as entries,
    coalesce(round(avg(entry.rating), 2), 0)::double precision as average,
    array[
      count(*) filter (where entry.rating = 1), count(*) filter (where entry.rating = 2),
      count(*) filter (where entry.rating = 3), count(*) filter (where entry.rating = 4),
      count(*) filter (where entry.rating = 5)
    ] as ratings,
    array[
      count(*) filter (where entry.status = 'new'), count(*) filter (where entry.status = 'reviewed'),
      count(*) filter (where entry.status = 'resolved')
    ] as states
  from migration.feedback as entry
  join (
    values
      ('all_time', '-infinity'::timestamptz),
      ('last_30_days', seed.now() - interval '720 hours')
  ) as periods (time_period, since) on entry.created_at >= periods.since
  cross join lateral (
    values
      (null::varchar, null::uuid),
      (entry.page, null),
      (null, entry.engagement_id)
  ) as scope (page, engagement_id)
  where seed.is_demo(entry.id)
  group by 1, 2, 3, 4, 5
),

stored as (
  select
    feedback_type,
    coalesce(page, '') as page,
    time_period,
    client_account_id,
    coalesce(engagement_id::text, '') as engagement,
    total_feedback as entries,
    average_rating as average,
    array[
      (rating_distribution ->> '1')::bigint, (rating_distribution ->> '2')::bigint, (rating_distribution ->> '3')::bigint,
      (rating_distribution ->> '4')::bigint, (rating_distribution ->> '5')::bigint
    ] as ratings,
    array[
      (status_counts ->> 'new')::bigint, (status_counts ->> 'reviewed')::bigint, (status_counts ->> 'resolved')::bigint
    ] as states
  from migration.feedback_summaries
  where seed.is_demo(id)
)

select
  concat_ws(' ', feedback_type, time_period, client_account_id, nullif(page, ''), nullif(engagement, '')) as row_key,
  format(
    'the summary says %s entries, mean %s, ratings %s, states %s; the entries say %s, %s, %s, %s',
    coalesce(stored.entries, 0), stored.average, stored.ratings, stored.states,
    coalesce(expected.entries, 0), expected.average, expected.ratings, expected.states
  ) as problem
from expected
full join stored using (feedback_type, page, time_period, client_account_id, engagement)
where (expected.entries, expected.average, expected.ratings, expected.states)
  is distinct from (stored.entries, stored.average, stored.ratings, stored.states);
