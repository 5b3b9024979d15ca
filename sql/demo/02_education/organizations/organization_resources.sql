--! table: faraday.organization_resources
--! mark: parent organization_id
--! key: organization_id, name

-- Five things that each organization shares with the others: rooms, equipment, documents, people.
with

listed (organization, name, type, amount, rule) as (
  values
    ('Harbor Point Public Schools', 'Board room', 'room', 40, 'Book two days ahead'),
    ('Harbor Point Public Schools', 'Heart rate monitors, set of 30', 'equipment', 3, 'One set per school and week'),
    ('Harbor Point Public Schools', 'Unit library', 'document', 60, 'Open to all members'),
    ('Harbor Point Public Schools', 'Minibus', 'vehicle', 2, 'Driver with a licence for nine seats'),
    ('Harbor Point Public Schools', 'Substitute pool', 'people', 14, 'Call before 6:30'),
    ('Harbor Point Recreation Department', 'Indoor pool', 'facility', 6, 'Lanes by the hour, lifeguard included'),
    ('Harbor Point Recreation Department', 'Bayfront fields', 'facility', 4, 'Closed after heavy rain'),
    ('Harbor Point Recreation Department', 'Ice rink', 'facility', 1, 'December to February, weekday mornings'),
    ('Harbor Point Recreation Department', 'Portable goals', 'equipment', 16, 'Return within a week'),
    ('Harbor Point Recreation Department', 'Event permits', 'document', 12, 'Form three weeks ahead'),
    ('Bay Shore Youth Athletics', 'Volunteer coaches', 'people', 22, 'Background check on file'),
    ('Bay Shore Youth Athletics', 'League calendar', 'document', 1, 'Open to all members'),
    ('Bay Shore Youth Athletics', 'Team shirts', 'equipment', 180, 'Washed before return'),
    ('Bay Shore Youth Athletics', 'Referees', 'people', 9, 'Ask by Wednesday'),
    ('Bay Shore Youth Athletics', 'Scoreboards', 'equipment', 3, 'Pick up at the club house'),
    ('Pine Barrens Teachers College', 'Student teachers', 'people', 8, 'Two terms, mentor needed'),
    ('Pine Barrens Teachers College', 'Motion capture lab', 'facility', 1, 'Consent of the parents'),
    ('Pine Barrens Teachers College', 'Journal access', 'document', 1, 'Members of the district'),
    ('Pine Barrens Teachers College', 'Summer workshops', 'training', 6, 'Twelve places for the district'),
    ('Pine Barrens Teachers College', 'Motor test kits', 'equipment', 5, 'Course before first use'),
    ('Shoreline Pediatric Clinic', 'Screening team', 'people', 4, 'September to November'),
    ('Shoreline Pediatric Clinic', 'Care plan templates', 'document', 9, 'Nurses only'),
    ('Shoreline Pediatric Clinic', 'Nurse hotline', 'service', 1, 'School days 8 to 16'),
    ('Shoreline Pediatric Clinic', 'Training manikins', 'equipment', 12, 'Return disinfected'),
    ('Shoreline Pediatric Clinic', 'Concussion consult', 'service', 1, 'Answer within one day'),
    ('Coastal Adaptive Sports', 'Sport wheelchairs', 'equipment', 10, 'Four weeks at a time'),
    ('Coastal Adaptive Sports', 'Bell balls', 'equipment', 24, 'No deposit'),
    ('Coastal Adaptive Sports', 'Boccia sets', 'equipment', 8, 'No deposit'),
    ('Coastal Adaptive Sports', 'Visiting athletes', 'people', 5, 'One class visit a term'),
    ('Coastal Adaptive Sports', 'Adaptation cards', 'document', 40, 'Copy as you like')
)

insert into faraday.organization_resources (
  organization_id, name, type, settings, status, is_active, metadata, created_at, updated_at, last_accessed_at
)
select
  organization.id,
  listed.name,
  listed.type,
  json_build_object('amount', amount, 'rule', rule, 'bookable', listed.type in ('room', 'facility', 'equipment', 'vehicle')),
  case when listed.name = 'Ice rink' and extract(month from seed.today()) not in (12, 1, 2) then 'INACTIVE'
    else 'ACTIVE' end::faraday.base_status_enum,
  listed.name <> 'Ice rink' or extract(month from seed.today()) in (12, 1, 2),
  json_build_object('contact',
    'office@' || case when listed.organization like '%Schools' then '' else seed.slug(listed.organization) || '.' end
    || 'harborpoint.example'),
  added_at,
  added_at + interval '1 day' * seed.int('organization_resources.updated_at', listed.name, 10, 60),
  seed.today()::timestamp - interval '1 day' * seed.int('organization_resources.last_accessed_at', listed.name, 1,
    90) + interval '13 hours'
from listed
left join faraday.organizations as organization on organization.name = listed.organization
cross join lateral (
  select organization.created_at + interval '1 day' * seed.int('organization_resources.created_at', listed.name, 5,
    250) as added_at
) as added
order by listed.organization collate "C", listed.name collate "C"
-- That many at any scale.
limit least(seed.rows(300), 30)
on conflict (organization_id, name) do nothing;
