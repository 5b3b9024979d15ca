--! table: skoola.fee_categories
--! key: name
--! released: 2026-11-02T00:00:00Z
--! editable: description

-- What families are asked to pay.
select
  seed.reference_uuid('skoola.fee_categories', name)::text as id,
  name,
  description,
  is_mandatory
from (
  values
    ('Facilities', 'Upkeep of buildings, furniture, water and electricity', true),
    ('Examination', 'Printing and marking of term papers', true),
    ('School development', 'Contribution to what the school builds next', true),
    ('Laboratory and computing', 'Material for science rooms and the computer room', false),
    ('Sports and activities', 'Kit, travel and coaching', false)
) as category (name, description, is_mandatory)
