--! table: skoola.asset_categories
--! mark: uuid id
--! key: name

-- Ten kinds of stock, at any scale.
with

kinds (number, name, about) as (
  values
    (1, 'Computers', 'Machines and what belongs to them; each has a sticker with a number'),
    (2, 'Laboratory', 'Glass, instruments and protective wear'),
    (3, 'Sports gear', 'Balls, bats, nets; counted at the end of each term'),
    (4, 'Music', 'Instruments that are lent to players'),
    (5, 'Teaching aids', 'Maps, models, measuring sets'),
    (6, 'Furniture', 'Desks, chairs, cupboards, fans'),
    (7, 'Stationery', 'Used up, not given back'),
    (8, 'Cleaning', 'For the classes'' own cleaning turns'),
    (9, 'Safety', 'Extinguishers, first aid, signs'),
    (10, 'Garden and workshop', 'Tools for the school garden')
)

insert into skoola.asset_categories (id, name, description, created_at, updated_at)
select
  seed.uuid('asset_categories', name)::text,
  name,
  about,
  opened.at + interval '2 minutes' * number,
  opened.at + interval '2 minutes' * number
from kinds
cross join (select min(created_at) + interval '3 days' as at from skoola.staff where seed.is_demo(id)) as opened
order by number
limit least(seed.rows(100), 10)
on conflict (name) do nothing;
