--! table: faraday.food_items
--! mark: text description
--! key: name
--! scaffold: 4fcc7f970d8a 5687209f6736

-- Detailed food catalogue.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('food_items.storage_instructions?', n, 0.85) then storage_instructions_word.word
    end as storage_instructions,
    case
      when seed.chance('food_items.preparation_notes?', n, 0.85) then preparation_notes_word.word
    end as preparation_notes,
    (seed.office_time('food_items.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(500)) as n
  left join seed.word as name_word on name_word.kind = 'product' and name_word.position = seed.distinct_position('food_items.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('food_items.description', n)
  left join seed.word as storage_instructions_word on storage_instructions_word.kind = 'sentence' and storage_instructions_word.position = seed.distinct_position('food_items.storage_instructions', n)
  left join seed.word as preparation_notes_word on preparation_notes_word.kind = 'note' and preparation_notes_word.position = seed.distinct_position('food_items.preparation_notes', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.food_items (
  name, description, category, calories_per_100g, protein_per_100g, carbohydrates_per_100g, fats_per_100g,
  fiber_per_100g, sugar_per_100g, sodium_per_100g, allergens, dietary_restrictions, is_organic, is_gluten_free,
  is_dairy_free, is_vegan, is_vegetarian, storage_instructions, shelf_life_days, preparation_notes,
  additional_data, created_at, updated_at
)
select
  name,
  description,
  case
    when seed.chance('food_items.category?', n, 0.85) then seed.pick_weighted('food_items.category', n, array['kitchen', 'garden', 'office', 'outdoor', 'toys'], array[4, 3, 4, 2, 1])
  end,
  case
    when seed.chance('food_items.calories_per_100g?', n, 0.85) then seed.amount('food_items.calories_per_100g', n, 1, 1000, 2)
  end,
  case
    when seed.chance('food_items.protein_per_100g?', n, 0.85) then seed.amount('food_items.protein_per_100g', n, 1, 1000, 2)
  end,
  case
    when seed.chance('food_items.carbohydrates_per_100g?', n, 0.85) then seed.amount('food_items.carbohydrates_per_100g', n, 1, 1000, 2)
  end,
  case
    when seed.chance('food_items.fats_per_100g?', n, 0.85) then seed.amount('food_items.fats_per_100g', n, 1, 1000, 2)
  end,
  case
    when seed.chance('food_items.fiber_per_100g?', n, 0.85) then seed.amount('food_items.fiber_per_100g', n, 1, 1000, 2)
  end,
  case
    when seed.chance('food_items.sugar_per_100g?', n, 0.85) then seed.amount('food_items.sugar_per_100g', n, 1, 1000, 2)
  end,
  case
    when seed.chance('food_items.sodium_per_100g?', n, 0.85) then seed.amount('food_items.sodium_per_100g', n, 1, 1000, 2)
  end,
  case
    when seed.chance('food_items.allergens?', n, 0.85) then jsonb_build_object('source', seed.pick('food_items.allergens.source', n, 'web', 'api', 'import'), 'version', seed.int('food_items.allergens.version', n, 1, 5))::json
  end,
  case
    when seed.chance('food_items.dietary_restrictions?', n, 0.85) then jsonb_build_object('source', seed.pick('food_items.dietary_restrictions.source', n, 'web', 'api', 'import'), 'version', seed.int('food_items.dietary_restrictions.version', n, 1, 5))::json
  end,
  case when seed.chance('food_items.is_organic?', n, 0.85) then seed.chance('food_items.is_organic', n, 0.2) end,
  case when seed.chance('food_items.is_gluten_free?', n, 0.85) then seed.chance('food_items.is_gluten_free', n, 0.2) end,
  case when seed.chance('food_items.is_dairy_free?', n, 0.85) then seed.chance('food_items.is_dairy_free', n, 0.2) end,
  case when seed.chance('food_items.is_vegan?', n, 0.85) then seed.chance('food_items.is_vegan', n, 0.2) end,
  case when seed.chance('food_items.is_vegetarian?', n, 0.85) then seed.chance('food_items.is_vegetarian', n, 0.2) end,
  storage_instructions,
  case
    when seed.chance('food_items.shelf_life_days?', n, 0.85) then seed.int('food_items.shelf_life_days', n, 1, 60)
  end,
  preparation_notes,
  case
    when seed.chance('food_items.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('food_items.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('food_items.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('food_items.additional_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('food_items.updated_at?', n, 0.9) then (seed.time_between('food_items.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
