--! table: faraday.teacher_certification_base
--! mark: parent teacher_id
--! key: teacher_id, type
--! target: at least 100

-- Four certificates for each PE teacher: the state licence, which does not end; CPR and first aid, renewed every two years;
-- and one in the
-- teacher's own field. About one in twenty of those that end has run out lately and waits for its renewal.
with

fields (specialization, type, name, issuer, years) as (
  values
    ('Motor development', 'COORDINATION', 'Motor Development in Childhood', 'Pine Barrens Teachers College', 5),
    ('Games and play', 'TEAM_SPORTS', 'Play Leader for Schools', 'Harbor Point Recreation Department', 3),
    ('Adapted physical education', 'ADAPTIVE_PE', 'Adapted Physical Education Specialist', 'Coastal Adaptive Sports', 5),
    ('Dance and rhythm', 'DANCE', 'Dance in Schools', 'Pine Barrens Teachers College', 5),
    ('Team sports', 'TEAM_SPORTS', 'Coaching Youth Teams', 'Bay Shore Youth Athletics', 3),
    ('Fitness education', 'FITNESS', 'Youth Fitness Specialist', 'Pine Barrens Teachers College', 4),
    ('Outdoor education', 'OUTDOOR_EDUCATION', 'Outdoor Leader, Day Trips', 'Harbor Point Recreation Department', 3),
    ('Strength and conditioning', 'STRENGTH_TRAINING', 'Strength Coach for Youth', 'Bay Shore Youth Athletics', 3),
    ('Aquatics', 'AQUATICS', 'Lifeguard and Water Safety Instructor', 'Harbor Point Recreation Department', 2),
    ('Lifetime fitness', 'FITNESS', 'Youth Fitness Specialist', 'Pine Barrens Teachers College', 4),
    ('Sports coaching', 'COACHING', 'Interscholastic Coach', 'Bay Shore Youth Athletics', 3)
),

wanted as (
  select
    teacher.id as teacher_id,
    teacher.email || '/' || certificate.type as key,
    teacher.experience_years,
    certificate.*
  from faraday.physical_education_teachers as teacher
  left join fields on fields.specialization = teacher.specialization
  cross join lateral (
    values
      ('PHYSICAL_EDUCATION', 'Standard Certificate, Health and Physical Education', 'New Jersey Department of Education', null),
      ('CPR', 'CPR and AED for Schools', 'Shoreline Emergency Training Center', 2),
      ('FIRST_AID', 'First Aid for Schools', 'Shoreline Emergency Training Center', 2),
      (fields.type, fields.name, fields.issuer, fields.years)
  ) as certificate (type, name, issuer, years)
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = teacher.user_id::text)
),

dated as (
  select
    wanted.*,
    case
      when years is null then make_date((extract(year from seed.today()) - experience_years - 1)::integer, 6,
        seed.int('certificates.issued', key, 10, 28))
      when seed.chance('certificates.expired', key, 0.05) then seed.today() - 365 * years - seed.int('certificates.issued', key,
        10, 60)
      else seed.today() - seed.int('certificates.issued', key, 40, 365 * years - 15)
    end as issue_date
  from wanted
)

insert into faraday.teacher_certification_base (
  type, name, issuing_organization, issue_date, expiry_date, teacher_id, created_at, updated_at
)
select
  type::faraday.certification_type_enum,
  name,
  issuer,
  issue_date,
  issue_date + 365 * years,
  teacher_id,
  least(greatest(issue_date, seed.today() - 990) + interval '9 days 10 hours', seed.today()::timestamp),
  least(greatest(issue_date, seed.today() - 990) + interval '9 days 10 hours', seed.today()::timestamp)
from dated
where not exists (
  select from faraday.teacher_certification_base as present
  where present.teacher_id = dated.teacher_id and present.type::text = dated.type
);
