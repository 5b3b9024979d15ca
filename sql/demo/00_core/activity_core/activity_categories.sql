--! table: faraday.activity_categories
--! mark: text description
--! key: name
--! scaffold: 7365e9918872 26d4f6827280

-- Tree of activity categories.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('activity_categories.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(24)) as n
  left join seed.word as name_word on name_word.kind = 'tag' and name_word.position = seed.distinct_position('activity_categories.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('activity_categories.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.activity_categories (name, description, parent_id, category_type, category_metadata, created_at, updated_at)
select
  name,
  description,
  null::integer,
  seed.pick_weighted('activity_categories.category_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
  case
    when seed.chance('activity_categories.category_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_categories.category_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_categories.category_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_categories.category_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  (seed.time_between('activity_categories.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
from shaped
on conflict (name) do nothing;

-- Keys to rows that come later.
update faraday.activity_categories as activity_categories
set
  parent_id = coalesce(activity_categories.parent_id, chosen.parent_id)
from (
  select
    child.id,
    choice_1.id as parent_id
  from (
    select
      row_of.id,
      row_number() over (order by row_of.name)::integer as n
    from faraday.activity_categories as row_of
    where row_of.description::text like 'MOCK:%'
  ) as child
  left join (
    select
      row_of.id,
      row_number() over (order by row_of.name)::integer as position
    from faraday.activity_categories as row_of
    where row_of.description::text like 'MOCK:%'
  ) as choice_1
    on choice_1.position = child.n / 4
) as chosen
where chosen.id = activity_categories.id
  and activity_categories.description::text like 'MOCK:%'
  and activity_categories.parent_id is null and chosen.parent_id is not null;
