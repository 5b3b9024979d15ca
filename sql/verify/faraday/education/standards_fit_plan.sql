-- A yearly plan works on standards of its own grade band only, and its band is that of its grade.
select
  plan.name || ' ' || plan.academic_year || ' ' || coalesce(standard.code, '') as row_key,
  format('grade %s, band %s, standard of %s', plan.grade_level, plan.curriculum_metadata ->> 'grade_band',
    standard.grade_level) as problem
from faraday.curriculum as plan
left join faraday.curriculum_standard_association as link on link.curriculum_id = plan.id
left join faraday.curriculum_standards as standard on standard.id = link.standard_id
where plan.description like 'MOCK:%'
  and (
    standard.grade_level <> plan.curriculum_metadata ->> 'grade_band'
    or plan.curriculum_metadata ->> 'grade_band' <> case
      when plan.grade_level in ('K', '1', '2') then 'K-2' when plan.grade_level in ('3', '4', '5') then '3-5'
      when plan.grade_level in ('6', '7', '8') then '6-8' else '9-12'
    end
    or not exists (select from faraday.school_academic_years as year where year.academic_year = plan.academic_year)
  );
