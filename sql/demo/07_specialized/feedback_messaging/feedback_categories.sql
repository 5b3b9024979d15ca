--! table: faraday.feedback_categories
--! mark: text description
--! key: name
--! scaffold: 195f2315f485 a9d419fd086c

-- Kinds of feedback.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('feedback_categories.color?', n, 0.85) then color_word.word end as color
  from generate_series(1, seed.rows(20)) as n
  left join seed.word as name_word on name_word.kind = 'tag' and name_word.position = seed.distinct_position('feedback_categories.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('feedback_categories.description', n)
  left join seed.word as color_word on color_word.kind = 'colour' and color_word.position = seed.distinct_position('feedback_categories.color', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.feedback_categories (status, is_active, metadata, name, description, color, icon, settings)
select
  seed.pick_weighted('feedback_categories.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('feedback_categories.is_active?', n, 0.85) then seed.chance('feedback_categories.is_active', n, 0.9)
  end,
  case
    when seed.chance('feedback_categories.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_categories.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_categories.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_categories.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  color,
  case
    when seed.chance('feedback_categories.icon?', n, 0.85) then seed.pick('feedback_categories.icon', n, 'star', 'flag', 'bell', 'book', 'heart', 'check')
  end,
  case
    when seed.chance('feedback_categories.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('feedback_categories.settings.theme', n, 'light', 'dark'), 'language', seed.pick('feedback_categories.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('feedback_categories.settings.notifications', n, 0.8))::json
  end
from shaped
on conflict (name) do nothing;
