-- Participants go to the school that holds the competition and were in one of its grades then; a competition for one sex has
-- only that sex.
with

school_year as (
  select extract(year from start_date)::integer as first_year
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

grades as (
  select label, number - 1 as grade
  from unnest(enum_range(null::faraday.grade_level_enum)) with ordinality as listed (label, number)
)

select
  competition.name || ', ' || student.email as row_key,
  format('%s, grade %s now, %s', student.gender, grades.grade, school.name) as problem
from faraday.competition_base_participants as participant
join faraday.competitions as competition on competition.id = participant.competition_id
join faraday.students as student on student.id = participant.student_id
join faraday.schools as school on school.id = student.school_id
join grades on grades.label = student.grade_level
cross join school_year
where competition.description like 'MOCK:%'
  and not (
    school.name = competition.eligibility_criteria ->> 'school'
    and competition.eligibility_criteria ->> 'sex' in ('any', student.gender::text)
    and grades.grade - (first_year - split_part(competition.metadata ->> 'season', '-', 1)::integer)
      between (competition.eligibility_criteria ->> 'min_grade')::integer
        and (competition.eligibility_criteria ->> 'max_grade')::integer
  );
