--! table: skoola.income_sources
--! mark: uuid id
--! key: name

-- Where money comes from besides fees. The first three are gifts and grants, the other two are rent.
with

sources (n, name, description) as (
  values
    (1, 'Government grant', 'Paid by the province for salaries and upkeep, in instalments'),
    (2, 'Old pupils'' association', 'Collected by those who have left school'),
    (3, 'Parents'' donations', 'Given by families and shops of the town'),
    (4, 'Hire of the hall', 'Weddings, concerts and meetings after school'),
    (5, 'Hire of the grounds', 'Matches, fairs and training of clubs')
),

introduced as (
  select min(created_at) as introduced_at from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.income_sources (id, name, description, created_at, updated_at)
select
  seed.uuid('income_sources', name)::text,
  name,
  description,
  introduced_at + interval '45 minutes' + interval '1 minute' * n,
  introduced_at + interval '45 minutes' + interval '1 minute' * n
from sources
cross join introduced
where n <= least(seed.rows(50), 5)
on conflict (name) do nothing;
