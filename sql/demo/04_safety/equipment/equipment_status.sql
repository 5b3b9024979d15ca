--! table: faraday.equipment_status
--! mark: text description
--! key: name

-- The states that equipment can be in, for each of the five stores of a school; active ones let it be used in lessons.
with

states (state, name, about, active) as (
  values
    (0, 'Available', 'checked and ready', true), (1, 'Reserved', 'held for a class or event', true),
    (2, 'In use', 'out with a class', true),
    (3, 'On loan', 'signed out to another school', true), (4, 'Set up', 'stays up for the season', true),
    (5, 'Due for inspection', 'usable until the date', true),
    (6, 'In maintenance', 'with the service firm, not usable', false), (7, 'In repair', 'waiting for a part', false),
    (8, 'Damaged', 'locked away until it is looked at', false), (9, 'In cleaning', 'back the next morning', false),
    (10, 'Recalled', 'the maker asks for it back', false), (11, 'Lost', 'not found at stocktaking', false),
    (12, 'Retired', 'out of the inventory', false), (13, 'Ordered', 'not delivered yet', false),
    (14, 'Quarantined', 'after an incident, until it is cleared', false)
),

stores (place, store) as (
  values (0, 'gym storeroom'), (1, 'field shed'), (2, 'fitness room'), (3, 'pool deck'), (4, 'classroom cart')
)

insert into faraday.equipment_status (name, description, is_active, created_at, updated_at)
select
  states.name || ', ' || store || case when n > 75 then ', annex ' || (n - 1) / 75 else '' end,
  'MOCK: ' || upper(left(about, 1)) || substr(about, 2) || ' (' || store || ').',
  active,
  seed.today() - 720 + interval '9 hours 10 minutes',
  seed.today() - 720 + interval '9 hours 10 minutes'
from generate_series(1, seed.rows(75)) as n
join states on state = mod(n - 1, 15)
join stores on place = mod((n - 1) / 15, 5)
on conflict (name) do nothing;
