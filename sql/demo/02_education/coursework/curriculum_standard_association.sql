--! table: faraday.curriculum_standard_association
--! mark: parent curriculum_id
--! key: curriculum_id, standard_id

-- Which of the district's fifty standards (reference data) a yearly plan works on: those of its grade band, one from each of
-- the five strands
-- first, then a second, in the order in which the plans were written.
with

plans as (
  select
    plan.id, plan.grade_level, plan.academic_year, plan.name,
    plan.curriculum_metadata ->> 'grade_band' as band,
    case year.status when 'ACTIVE' then 0 when 'COMPLETED' then 1 else 2 end as turn,
    year.start_date
  from faraday.curriculum as plan
  join faraday.school_academic_years as year on year.academic_year = plan.academic_year
  where plan.description like 'MOCK:%'
),

standards as (
  select
    standard.id, standard.grade_level as band, standard.code, standard.category,
    row_number() over (partition by standard.grade_level, standard.category order by standard.code collate "C") as round
  from faraday.curriculum_standards as standard
  where standard.code like 'HP.PE.%'
),

pairs as (
  select
    plans.id as curriculum_id,
    standards.id as standard_id,
    row_number() over (
      partition by plans.id order by standards.round, standards.code collate "C"
    ) as place,
    plans.*,
    standards.code
  from plans
  join standards using (band)
),

numbered as (
  -- Seven standards for each plan before any eighth.
  select
    pairs.*,
    row_number() over (
      order by (place - 1) / 7, split_part(name, ' Grade', 1) <> 'Physical Education' and name not like 'Physical Education %',
        turn, start_date desc,
        length(grade_level), grade_level collate "C" desc, name collate "C", place
    ) as n
  from pairs
)

insert into faraday.curriculum_standard_association (curriculum_id, standard_id)
select curriculum_id, standard_id
from numbered
where n <= seed.rows(200)
on conflict (curriculum_id, standard_id) do nothing;
