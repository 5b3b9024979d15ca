--! table: faraday.organization_collaborations
--! mark: parent source_org_id
--! key: source_org_id, target_org_id, type

-- What the organizations do together: the source gives, the target receives. Agreements of last school year that were not
-- renewed are over, one
-- is still being talked about. None is older than the younger of its two sides.
with

listed (source, target, type, about, state) as (
  values
    ('HP', 'RD', 'facility_sharing', 'Gymnasiums on weekday evenings', 'ACTIVE'),
    ('RD', 'HP', 'facility_sharing', 'Pool lanes for swimming electives', 'ACTIVE'),
    ('RD', 'BS', 'facility_sharing', 'Bayfront fields on Saturdays', 'ACTIVE'),
    ('BS', 'HP', 'program', 'After-school leagues for grades 3 to 8', 'ACTIVE'),
    ('HP', 'BS', 'data_sharing', 'Team lists with consent of the parents', 'ACTIVE'),
    ('PT', 'HP', 'placement', 'Eight student teachers a year', 'ACTIVE'),
    ('HP', 'PT', 'research', 'Class averages of motor tests', 'ACTIVE'),
    ('PT', 'HP', 'training', 'Summer workshops for PE teachers', 'ACTIVE'),
    ('SC', 'HP', 'screening', 'Vision, posture and blood pressure every autumn', 'ACTIVE'),
    ('HP', 'SC', 'data_sharing', 'Lists of pupils for screening', 'ACTIVE'),
    ('SC', 'HP', 'consulting', 'Answers within a day after head injuries', 'ACTIVE'),
    ('CA', 'HP', 'equipment_loan', 'Sport wheelchairs and bell balls', 'ACTIVE'),
    ('CA', 'HP', 'program', 'Visits of athletes to classes', 'ACTIVE'),
    ('CA', 'PT', 'training', 'Lessons on adapted sport for future teachers', 'ACTIVE'),
    ('CA', 'RD', 'program', 'Sitting volleyball on Sunday evenings', 'ACTIVE'),
    ('RD', 'CA', 'facility_sharing', 'Ramp and pool lift for wheelchair swimmers', 'ACTIVE'),
    ('SC', 'BS', 'consulting', 'Sideline first aid at finals', 'ACTIVE'),
    ('PT', 'SC', 'research', 'Posture of pupils with heavy bags', 'ACTIVE'),
    ('BS', 'RD', 'volunteering', 'Line marking in spring', 'COMPLETED'),
    ('HP', 'RD', 'event', 'Harbor run of last May', 'COMPLETED'),
    ('PT', 'BS', 'training', 'Coaching course for parents', 'COMPLETED'),
    ('HP', 'CA', 'event', 'Field day for every body', 'COMPLETED'),
    ('SC', 'PT', 'placement', 'Nursing students in health lessons', 'ON_HOLD'),
    ('BS', 'CA', 'program', 'Mixed basketball league', 'PENDING'),
    ('RD', 'PT', 'research', 'Counting of park visitors', 'CANCELLED')
),

codes (code, name) as (
  values
    ('HP', 'Harbor Point Public Schools'), ('RD', 'Harbor Point Recreation Department'), ('BS', 'Bay Shore Youth Athletics'),
    ('PT', 'Pine Barrens Teachers College'), ('SC', 'Shoreline Pediatric Clinic'), ('CA', 'Coastal Adaptive Sports')
),

wanted as (
  select
    listed.*,
    giver.id as source_id,
    taker.id as target_id,
    greatest(giver.created_at, taker.created_at) + interval '1 day' * case state
      when 'PENDING' then 400 else seed.int('organization_collaborations.created_at',
        listed.source || listed.target || listed.type, 10, 60)
    end as agreed_at
  from listed
  left join codes as source_code on source_code.code = listed.source
  left join codes as target_code on target_code.code = listed.target
  left join faraday.organizations as giver on giver.name = source_code.name
  left join faraday.organizations as taker on taker.name = target_code.name
)

insert into faraday.organization_collaborations (
  source_org_id, target_org_id, type, settings, status, is_active, metadata, created_at, updated_at
)
select
  source_id,
  target_id,
  type,
  json_build_object('subject', about, 'renewal', case state when 'ACTIVE' then 'each June' else 'none' end, 'notice_days', 60),
  state::faraday.base_status_enum,
  state = 'ACTIVE',
  json_build_object('contract',
    'C-' || to_char(agreed_at, 'YYYY') || '-'
    || lpad(row_number() over (order by agreed_at, source, target, type)::text, 3, '0'), 'contains_student_data',
    type in ('data_sharing', 'screening')),
  agreed_at,
  case when state = 'PENDING' then agreed_at
    else agreed_at + interval '1 day' * seed.int('organization_collaborations.updated_at', source || target || type, 100, 360) end
from wanted
where not exists (
  select from faraday.organization_collaborations as present
  where present.source_org_id = wanted.source_id and present.target_org_id = wanted.target_id and present.type = wanted.type
)
order by wanted.source, wanted.target, wanted.type
-- That many at any scale.
limit least(seed.rows(250), 25);
