--! table: faraday.equipment_categories
--! key: name
--! released: 2026-08-03T00:00:00Z

-- Two levels: what equipment is for, then what it is.
-- The roots; their children follow in the next version, which finds them here.
select
  category.name,
  category.description
from (
  values
    ('Game equipment', 'For games of all kinds'),
    ('Fitness equipment', 'For strength, endurance and mobility'),
    ('Gymnastics and tumbling', 'Mats, beams and bars'),
    ('Safety and first aid', 'Protects and helps'),
    ('Measurement', 'Measures people and results'),
    ('Aquatics', 'For the pool'),
    ('Adapted equipment', 'For pupils with special needs'),
    ('Outdoor', 'Maps, compasses and packs')
) as category (name, description)
