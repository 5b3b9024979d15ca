--! title: Curriculum coverage
--! page: Curriculum map

-- For each yearly plan of one school year: its units and lessons, how many of the standards of its grade band it works on,
-- and which are left out. Plans come by the index on academic_year, their units by (curriculum_id, sequence), lessons by
-- (unit_id, name), standards by the primary key of the links.
with

chosen as (
  select plan.academic_year
  from faraday.curriculum as plan
  left join faraday.school_academic_years as year on year.academic_year = plan.academic_year
  group by plan.academic_year
  order by bool_or(year.is_current) desc nulls last, count(*) desc, plan.academic_year collate "C" desc
  limit 1
),

plans as (
  select plan.id as curriculum_id, plan.name, plan.grade_level
  from chosen
  join faraday.curriculum as plan on plan.academic_year = chosen.academic_year
),

lessons as (
  select
    plans.curriculum_id,
    count(distinct unit.id) as units,
    count(lesson.id) as lessons,
    round(sum(lesson.duration) / 60.0, 1) as hours
  from plans
  join faraday.physical_education_curriculum_units as unit on unit.curriculum_id = plans.curriculum_id
  left join faraday.curriculum_lessons as lesson on lesson.unit_id = unit.id
  group by plans.curriculum_id
),

covered as (
  select plans.curriculum_id, standard.id as standard_id, standard.grade_level as band
  from plans
  join faraday.curriculum_standard_association as link on link.curriculum_id = plans.curriculum_id
  join faraday.curriculum_standards as standard on standard.id = link.standard_id
),

standards as (
  select
    bands.curriculum_id,
    count(*) as standards,
    count(covered.standard_id) as covered,
    string_agg(standard.code, ', ' order by standard.code) filter (where covered.standard_id is null) as left_out
  from (select distinct curriculum_id, band from covered) as bands
  join faraday.curriculum_standards as standard on standard.grade_level = bands.band
  left join covered on covered.curriculum_id = bands.curriculum_id and covered.standard_id = standard.id
  group by bands.curriculum_id
)

select
  chosen.academic_year as school_year,
  plans.grade_level as grade,
  plans.name as curriculum,
  coalesce(lessons.units, 0) as units,
  coalesce(lessons.lessons, 0) as lessons,
  lessons.hours,
  coalesce(standards.covered, 0) as standards_covered,
  standards.standards as standards_of_grade_band,
  round(100.0 * standards.covered / nullif(standards.standards, 0), 0) as percent_covered,
  standards.left_out
from chosen
cross join plans
left join lessons on lessons.curriculum_id = plans.curriculum_id
left join standards on standards.curriculum_id = plans.curriculum_id
order by length(plans.grade_level), plans.grade_level, plans.name collate "C", plans.curriculum_id;
