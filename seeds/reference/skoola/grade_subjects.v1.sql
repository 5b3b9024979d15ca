--! table: skoola.grade_subjects
--! key: grade_id, subject_id
--! released: 2026-11-02T00:00:00Z

-- What may be taught in a grade. Classes choose from it: each has one religion or two, and one of the arts from grade 7 on.
select
  grade.id as grade_id,
  subject.id as subject_id
from (
  values
    (1, 13, 'Sinhala, English, Mathematics, Science'),
    (1, 11, 'Buddhism, Christianity, Islam, Hinduism, History'),
    (1, 13, 'Geography'),
    (1, 9, 'Physical Education'),
    (1, 11, 'Art, Music'),
    (7, 11, 'Drama'),
    (7, 13, 'ICT'),
    (10, 13, 'Business Studies'),
    (12, 13, 'History, Logic, Economics, Media Studies, Accounting')
) as taught (first_grade, last_grade, names)
cross join lateral unnest(string_to_array(names, ', ')) as subject_name
join skoola.grade_levels as grade on grade.grade_number between first_grade and last_grade
left join skoola.subjects as subject on subject.subject_name_en = subject_name
