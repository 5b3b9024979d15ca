--! table: migration.feedback_summaries
--! mark: uuid id
--! key: feedback_type, page, time_period, client_account_id, engagement_id
--! target: at least 24

-- Statistics of the feedback: for each client over everything, by page and by engagement, for all time and for the last
-- thirty days. A null in the key means all of them. Nothing is summed over the clients, where real ones would belong in.
with

periods (time_period, since) as (
  values
    ('all_time', '-infinity'::timestamptz),
    ('last_30_days', seed.now() - interval '720 hours')
),

entries as (
  select
    periods.time_period,
    feedback.*,
    to_char(feedback.created_at at time zone 'UTC', 'YYYY-MM') as month,
    grouping.page as page_group,
    grouping.engagement_id as engagement_group
  from migration.feedback
  join periods on feedback.created_at >= periods.since
  cross join lateral (
    values
      (null::varchar, null::uuid),
      (feedback.page, null),
      (null, feedback.engagement_id)
  ) as grouping (page, engagement_id)
  where seed.is_demo(feedback.id)
),

groups as (
  select
    feedback_type,
    page_group,
    time_period,
    client_account_id,
    engagement_group,
    count(*) as total_feedback,
    coalesce(round(avg(rating), 2), 0) as average_rating,
    json_build_object(
      'new', count(*) filter (where status = 'new'),
      'reviewed', count(*) filter (where status = 'reviewed'),
      'resolved', count(*) filter (where status = 'resolved')
    ) as status_counts,
    json_build_object(
      '1', count(*) filter (where rating = 1),
      '2', count(*) filter (where rating = 2),
      '3', count(*) filter (where rating = 3),
      '4', count(*) filter (where rating = 4),
      '5', count(*) filter (where rating = 5)
    ) as rating_distribution,
    json_build_object(
      'ui', count(*) filter (where category = 'ui'),
      'performance', count(*) filter (where category = 'performance'),
      'feature', count(*) filter (where category = 'feature'),
      'bug', count(*) filter (where category = 'bug'),
      'general', count(*) filter (where category = 'general')
    ) as category_counts
  from entries
  group by feedback_type, page_group, time_period, client_account_id, engagement_group
),

months as (
  select
    feedback_type,
    page_group,
    time_period,
    client_account_id,
    engagement_group,
    month,
    count(*) as feedback_count,
    round(avg(rating), 2) as average_rating
  from entries
  group by feedback_type, page_group, time_period, client_account_id, engagement_group, month
),

trends as (
  select
    feedback_type,
    page_group,
    time_period,
    client_account_id,
    engagement_group,
    json_agg(json_build_object('month', month, 'count', feedback_count) order by month) as feedback_trend,
    json_agg(json_build_object('month', month, 'average', average_rating) order by month)
      filter (where average_rating is not null) as rating_trend
  from months
  group by feedback_type, page_group, time_period, client_account_id, engagement_group
),

wanted as (
  select
    groups.*,
    trends.feedback_trend,
    trends.rating_trend,
    concat_ws('/', groups.feedback_type, groups.page_group, groups.time_period, client.slug, engagement.slug) as path
  from groups
  join trends
    on (trends.feedback_type, trends.time_period, trends.client_account_id)
      = (groups.feedback_type, groups.time_period, groups.client_account_id)
    and trends.page_group is not distinct from groups.page_group
    and trends.engagement_group is not distinct from groups.engagement_group
  join migration.client_accounts as client on client.id = groups.client_account_id
  left join migration.engagements as engagement on engagement.id = groups.engagement_group
)

insert into migration.feedback_summaries (
  id, feedback_type, page, time_period, total_feedback, average_rating, status_counts, rating_distribution,
  category_counts, feedback_trend, rating_trend, client_account_id, engagement_id, last_calculated, calculation_duration_ms
)
select
  seed.uuid('feedback_summaries', path),
  feedback_type,
  page_group,
  time_period,
  total_feedback,
  average_rating,
  status_counts,
  rating_distribution,
  category_counts,
  feedback_trend,
  coalesce(rating_trend, '[]'),
  client_account_id,
  engagement_group,
  seed.now(),
  seed.int('feedback_summaries.calculation_duration_ms', path, 12, 90)
from wanted
on conflict (
  feedback_type,
  coalesce(page, ''),
  coalesce(time_period, ''),
  coalesce(client_account_id, '00000000-0000-0000-0000-000000000000'::uuid),
  coalesce(engagement_id, '00000000-0000-0000-0000-000000000000'::uuid)
) do update set
  total_feedback = excluded.total_feedback,
  average_rating = excluded.average_rating,
  status_counts = excluded.status_counts,
  rating_distribution = excluded.rating_distribution,
  category_counts = excluded.category_counts,
  feedback_trend = excluded.feedback_trend,
  rating_trend = excluded.rating_trend
where seed.is_demo(feedback_summaries.id)  -- more feedback since, at a larger scale
  and (
    feedback_summaries.total_feedback, feedback_summaries.average_rating, feedback_summaries.status_counts::text,
    feedback_summaries.rating_distribution::text, feedback_summaries.category_counts::text,
    feedback_summaries.feedback_trend::text
  ) is distinct from (
    excluded.total_feedback, excluded.average_rating, excluded.status_counts::text,
    excluded.rating_distribution::text, excluded.category_counts::text,
    excluded.feedback_trend::text
  );
