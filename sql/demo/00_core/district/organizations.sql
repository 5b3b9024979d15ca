--! table: faraday.organizations
--! mark: ledger
--! key: name

-- The district itself, and five partners that share data or staff with it.
with

partners (name, type, tier, credits, age, about) as (
  values
    ('Harbor Point Public Schools', 'school_district', 'enterprise', 2500.00, 1100, 'The district: six schools, kindergarten to grade 12.'),
    ('Harbor Point Recreation Department', 'municipality', 'professional', 400.00, 900, 'Runs the pools and fields that the schools use.'),
    ('Bay Shore Youth Athletics', 'nonprofit', 'basic', 120.00, 760, 'After-school leagues for grades 3 to 8.'),
    ('Pine Barrens Teachers College', 'university', 'professional', 650.00, 700, 'Sends student teachers and studies motor development.'),
    ('Shoreline Pediatric Clinic', 'healthcare', 'basic', 80.00, 520, 'Screens vision, posture and blood pressure every autumn.'),
    ('Coastal Adaptive Sports', 'nonprofit', 'basic', 60.00, 430, 'Lends equipment for adapted physical education.')
),

inserted as (
  insert into faraday.organizations (
    name, type, subscription_tier, settings_data, credits_balance, status, is_active, metadata, created_at, updated_at,
    last_accessed_at
  )
  select
    name,
    type,
    tier,
    json_build_object(
      'timezone', 'America/New_York', 'language', 'en', 'shares_student_data', type in ('school_district', 'healthcare')
    ),
    credits,
    'ACTIVE',
    true,
    json_build_object('about', about),
    seed.today()::timestamp - age * interval '1 day' + interval '9 hours',
    seed.today()::timestamp - age / 10 * interval '1 day' + interval '10 hours',
    seed.today()::timestamp - interval '1 day' * seed.int('organizations.last_accessed_at', name, 1, 20) + interval '14 hours'
  from partners
  -- A district has one set of partners, however large it is.
  limit least(seed.rows(60), 6)
  on conflict (name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.organizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
