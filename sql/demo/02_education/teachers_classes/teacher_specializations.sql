--! table: faraday.teacher_specializations
--! mark: text description
--! key: teacher_id, specialization_name
--! target: at least 75

-- What a PE teacher is good at: the own field, as in physical_education_teachers, and two more that go with the school
-- level. Nobody has more
-- years in a field than in the profession.
with

fields (level, name, about) as (
  values
    ('K-5', 'Motor development', 'running, jumping, throwing and catching at each age'),
    ('K-5', 'Games and play', 'games that start at once and leave nobody out'),
    ('K-5', 'Adapted physical education', 'the same lesson for every body'),
    ('K-5', 'Dance and rhythm', 'short dances that classes make themselves'),
    ('K-5', 'Classroom movement breaks', 'five-minute breaks for colleagues of other subjects'),
    ('6-8', 'Team sports', 'tactics in small-sided games'),
    ('6-8', 'Fitness education', 'goals, logs and heart rate zones'),
    ('6-8', 'Adapted physical education', 'the same lesson for every body'),
    ('6-8', 'Outdoor education', 'orienteering and day trips'),
    ('6-8', 'Health education', 'sleep, food and growing up'),
    ('9-12', 'Strength and conditioning', 'technique first, load second'),
    ('9-12', 'Aquatics', 'strokes, rescue and lifeguard training'),
    ('9-12', 'Lifetime fitness', 'habits that last after graduation'),
    ('9-12', 'Sports coaching', 'practice plans for school teams'),
    ('9-12', 'Injury prevention', 'warm-ups and load management for athletes')
),

teachers as (
  select teacher.*, teacher.teacher_metadata ->> 'grades' as level
  from faraday.physical_education_teachers as teacher
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = teacher.user_id::text)
),

ranked as (
  select
    teachers.*,
    fields.name,
    fields.about,
    row_number() over (
      partition by teachers.id
      order by fields.name = specialization desc, seed.uniform('teacher_specializations.choice', teachers.email || fields.name)
    ) as place
  from teachers
  left join fields using (level)
),

wanted as (
  select ranked.*, case place when 1 then experience_years - seed.int('teacher_specializations.years', email, 0, 2)
    else greatest(1, experience_years / (1 + place)) end as years
  from ranked
  where place <= 3
)

insert into faraday.teacher_specializations (
  teacher_id, specialization_name, description, years_experience, specialization_metadata, created_at, updated_at
)
select
  id,
  name,
  'MOCK: ' || name || ': ' || about || '; ' || case when years = 1 then 'one year' else years || ' years' end || '.',
  years,
  json_build_object('main', place = 1, 'level',
    case when years >= 10 then 'expert' when years >= 4 then 'experienced' else 'growing' end, 'offers_workshops', years >= 8),
  created_at + interval '1 day' * (10 * place),
  created_at + interval '1 day' * (10 * place)
from wanted
on conflict (teacher_id, specialization_name) do nothing;
