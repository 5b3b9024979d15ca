--! table: migration.client_accounts
--! mark: is_mock
--! key: slug
--! target: at least 3

-- A client company for each domain that demo accounts have, in different industries, each with its own reasons to leave
-- the data centre.
with

motives (number, company_size, objective, success_metric, residency) as (
  values
    (1, '1000-5000', 'Close the leased data centre before the contract renews', 'Racks returned', 'EU'),
    (2, '5000-10000', 'Meet the auditors'' recovery times without a second site', 'Recovery time in drills', 'EU'),
    (3, '500-1000', 'Give project teams capacity on demand', 'Days from request to server', 'EU and US'),
    (4, '1000-5000', 'Carry the year-end peak without buying for it', 'Cost of a peak day', 'US'),
    (5, '5000-10000', 'Retire systems that nobody can patch any more', 'Unsupported systems', 'EU'),
    (6, '100-500', 'Bring release cycles from quarters down to weeks', 'Releases per month', 'None')
),

companies as (
  -- Each industry gives one company before any gives a second, so that the first clients differ.
  select
    slug,
    name,
    domain,
    industry,
    row_number() over (order by turn, position) as client_number
  from (
    select company.*, row_number() over (partition by company.industry order by company.position) as turn
    from seed.company
  ) as companies_by_industry
),

wanted as (
  select
    companies.client_number as n,
    companies.name,
    companies.slug,
    companies.domain,
    companies.industry,
    place.city || ', ' || place.country as headquarters,
    place.phone,
    motives.*
  from companies
  left join seed.place as place
    on place.position = seed.distinct_position('client_accounts.place', companies.client_number)
  left join motives on motives.number = mod(companies.client_number - 1, 6) + 1
  where exists (
    select from migration.users as account
    where account.is_mock and split_part(account.email, '@', 2) = companies.domain
  )
),

administrators as (
  -- The first account of each domain; that of the platform's own is its operator, who opens accounts for clients.
  select distinct on (split_part(email, '@', 2))
    id,
    split_part(email, '@', 2) as domain,
    first_name || ' ' || last_name as full_name,
    email,
    created_at
  from migration.users
  where is_mock
  order by split_part(email, '@', 2), created_at, email
)

insert into migration.client_accounts (
  id, name, slug, description, industry, company_size, headquarters_location,
  primary_contact_name, primary_contact_email, primary_contact_phone, subscription_tier, billing_contact_email,
  settings, branding, business_objectives, it_guidelines, decision_criteria, agent_preferences,
  is_mock, created_at, updated_at, created_by, is_active
)
select
  seed.uuid('client_accounts', wanted.slug),
  wanted.name,
  wanted.slug,
  wanted.name || ' works in ' || lower(wanted.industry) || '. Goal: '
    || lower(left(wanted.objective, 1)) || substr(wanted.objective, 2) || '.',
  wanted.industry,
  wanted.company_size,
  wanted.headquarters,
  administrators.full_name,
  administrators.email,
  wanted.phone,
  seed.pick_weighted(
    'client_accounts.subscription_tier', wanted.slug, array['standard', 'professional', 'enterprise'], array[2, 5, 3]
  ),
  'billing@' || wanted.domain,
  json_build_object('language', 'en', 'fiscal_year_starts', 'January', 'currency', 'USD'),
  json_build_object(
    'display_name', wanted.name,
    'primary_color', seed.pick('client_accounts.branding', wanted.slug, '#0b5cad', '#0f766e', '#9a3412', '#4c1d95')
  ),
  json_build_object('primary', wanted.objective, 'measured_by', wanted.success_metric),
  json_build_object(
    'data_residency', wanted.residency,
    'change_freeze', 'December',
    'standard_os', json_build_array('Red Hat Enterprise Linux 9', 'Windows Server 2022')
  ),
  json_build_object('cost', 0.4, 'risk', 0.35, 'speed', 0.25),
  json_build_object('explain_decisions', true, 'confidence_threshold', 0.75),
  true,
  administrators.created_at - interval '3 days',
  administrators.created_at,
  operator.id,
  true
from wanted
left join administrators on administrators.domain = wanted.domain
left join administrators as operator on operator.domain = 'platform.example'
on conflict (slug) do nothing;
