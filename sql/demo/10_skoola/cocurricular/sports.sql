--! table: skoola.sports
--! mark: uuid id
--! key: sport_name

-- The five sports of the school.
with

offered (number, sport_name, category, description) as (
  values
    (1, 'Athletics', 'Individual', 'Track, field and cross-country; training on the playground and along the beach'),
    (2, 'Cricket', 'Team', 'Soft ball for the juniors, leather ball from grade 9'),
    (3, 'Netball', 'Team', 'Girls'' teams; the court was relaid two years ago'),
    (4, 'Volleyball', 'Team', 'The national game, played by girls and boys from grade 10'),
    (5, 'Football', 'Team', 'Boys'' teams, after school until the light goes')
),

introduced as (
  select min(created_at) as day from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.sports (id, sport_name, description, category, created_at, updated_at)
select
  seed.uuid('sports', sport_name)::text,
  sport_name,
  description,
  category,
  introduced.day + interval '1 minute' * (100 + number),
  introduced.day + interval '1 minute' * (100 + number)
from offered
cross join introduced
where number <= least(seed.rows(50), 5)
on conflict (sport_name) do nothing;
