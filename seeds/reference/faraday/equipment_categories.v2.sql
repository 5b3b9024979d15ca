--! table: faraday.equipment_categories
--! key: name
--! released: 2026-09-14T00:00:00Z

-- Two levels: what equipment is for, then what it is.
-- All of them: the roots of the version before, and their children.
select
  category.name,
  category.description,
  parent.id as parent_id
from (
  values
    ('Game equipment', null, 'For games of all kinds'),
    ('Fitness equipment', null, 'For strength, endurance and mobility'),
    ('Gymnastics and tumbling', null, 'Mats, beams and bars'),
    ('Safety and first aid', null, 'Protects and helps'),
    ('Measurement', null, 'Measures people and results'),
    ('Balls', 'Game equipment', 'By sport and size'),
    ('Nets and goals', 'Game equipment', 'Standing or hanging'),
    ('Rackets and sticks', 'Game equipment', 'Anything that strikes'),
    ('Markers and pinnies', 'Game equipment', 'Organizes teams and space'),
    ('Weights', 'Fitness equipment', 'Free weights and bars'),
    ('Cardio', 'Fitness equipment', 'Machines for endurance'),
    ('Mobility', 'Fitness equipment', 'Rollers, bands and mats'),
    ('Aquatics', null, 'For the pool'),
    ('Adapted equipment', null, 'For pupils with special needs'),
    ('Outdoor', null, 'Maps, compasses and packs')
) as category (name, parent, description)
left join faraday.equipment_categories as parent on parent.name = category.parent
