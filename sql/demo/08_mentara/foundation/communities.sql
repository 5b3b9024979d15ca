--! table: mentara.communities
--! mark: uuid id
--! key: slug

-- The first twelve categories of the catalogue have a community: ten conditions and two of general interest. They opened with the
-- platform, one after the other. The position in the catalogue is the number that other files know them by.
insert into mentara.communities (id, name, slug, description, image_url, created_at, updated_at)
select
  seed.uuid('communities', category.slug)::text,
  category.name,
  category.slug,
  category.description,
  'https://media.mentara.example/communities/' || category.slug || '.jpg',
  opened_at,
  opened_at
from generate_series(1, least(seed.rows(120), 12)) as number
left join mentara.community_categories as category on category.position = number
cross join lateral (
  select seed.today()::timestamp - interval '1 day' * (421 - number) + interval '1 hour' * (1 + mod(number * 5, 8)) as opened_at
) as openings
on conflict (slug) do nothing;
