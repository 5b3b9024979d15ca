--! table: faraday.physical_education_nutrition_education
--! mark: text title
--! key: title

-- Short food lessons inside PE: five topics for each of four grade bands, with an activity that moves.
with

topics (place, topic, category, points, objective, game) as (
  values
    (0, 'Energy in, energy out', 'ENERGY', 'Food is fuel, muscles burn it, rest days need less',
      'Explains why active days need more food', 'Relay with food cards as batons'),
    (1, 'Water first', 'HYDRATION', 'Drink before thirst, a bottle in each lesson, more in heat',
      'Drinks at the right moments of a lesson', 'Water-station circuit'),
    (2, 'Rainbow on the plate', 'VITAMINS', 'Five colours, raw and cooked, one new food a week',
      'Names a fruit or vegetable of each colour', 'Colour tag with vegetable names'),
    (3, 'Builders for muscles', 'PROTEIN', 'Milk, eggs, beans, fish and meat; after exercise; spread over the day',
      'Chooses a snack with protein', 'Circuit with protein quiz at each station'),
    (4, 'Breakfast counts', 'MEALS', 'Grain, milk and fruit; evening preparation; time to eat',
      'Plans a breakfast for a school day', 'Shuttle run: build the breakfast')
),

bands (band, age_group, minutes) as (
  values (0, 'K-2', 10), (1, '3-5', 12), (2, '6-8', 15), (3, '9-12', 20)
),

lessons as (
  select
    n,
    topics.*,
    bands.*,
    'MOCK: ' || topic || ', grades ' || age_group || case when n > 20 then ', edition ' || 1 + (n - 1) / 20 else '' end as title,
    seed.today() - 380 + mod(n * 3, 300) + interval '13 hours' as written_at
  from generate_series(1, seed.rows(20)) as n
  join topics on place = mod(n - 1, 5)
  join bands on band = mod((n - 1) / 5, 4)
)

insert into faraday.physical_education_nutrition_education (
  created_at, updated_at, title, category, content, age_group, learning_objectives, activities, resources, education_metadata
)
select
  written_at,
  written_at,
  title,
  category,
  json_build_object('points', to_json(string_to_array(points, ', ')), 'minutes', minutes),
  age_group,
  json_build_array(objective),
  json_build_array(game),
  json_build_array(json_build_object('type', case when band < 2 then 'picture cards' else 'question cards' end, 'title', topic)),
  json_build_object('place', case when band = 0 then 'gym floor' else 'gym stations' end, 'minutes', minutes)
from lessons
where not exists (
  select from faraday.physical_education_nutrition_education as present
  where present.title = lessons.title
);
