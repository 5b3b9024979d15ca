-- The code of a standard is that of its subject and its grade, and the grade has the subject.
select
  standard.standard_code as row_key,
  format('%s in %s, taught there %s', subject.subject_name_en, grade.grade_name, taught.subject_id is not null) as problem
from skoola.curriculum_standards as standard
join skoola.subjects as subject on subject.id = standard.subject_id
join skoola.grade_levels as grade on grade.id = standard.grade_level_id
left join skoola.grade_subjects as taught on taught.grade_id = grade.id and taught.subject_id = subject.id
where seed.is_demo(standard.id)
  and (
    standard.standard_code <> subject.subject_code || '-' || lpad(grade.grade_number::text, 2, '0')
    or taught.subject_id is null
  );
