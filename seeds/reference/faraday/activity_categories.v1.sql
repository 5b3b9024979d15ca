--! table: faraday.activity_categories
--! key: name
--! released: 2026-08-03T00:00:00Z

-- What an activity trains, in two levels.
-- The roots; their children follow in the next version, which finds them here.
select
  category.name,
  category.description,
  category.category_type
from (
  values
    ('Fitness', 'Endurance, strength and flexibility', 'INDIVIDUAL'),
    ('Games', 'With rules, sides and scores', 'TEAM'),
    ('Skills', 'Single movements, practised', 'INDIVIDUAL'),
    ('Rhythm and dance', 'Moving to a beat', 'GROUP'),
    ('Outdoor', 'Outside the gym', 'GROUP'),
    ('Aquatics', 'In the pool', 'INDIVIDUAL')
) as category (name, description, category_type)
