--! table: skoola.report_cards
--! mark: uuid id
--! key: student_id, term_id
--! target: at least 1000 for 500 students
--! refers: generated_by -> skoola.users.id

-- One for each student and term test that is marked. The final grade is the band of the mean of the papers that were written,
-- rounded; the rank is the place in the class by the exact mean. The class teacher makes them on the last day of term, or as
-- soon as the last mark of the class is right, and writes a remark from the marks themselves. When a larger scale brings more
-- students into a class, the places change.
with

remarks (low, high, number, phrase) as (
  values
    (80, 100, 0, '%s works with ease in all subjects, best of all in %s.'),
    (80, 100, 1, 'A pleasure to teach: %s shines in %s and helps the others.'),
    (80, 100, 2, 'Excellent term. %s should enter a competition in %s.'),
    (65, 79, 0, '%s has worked steadily; %s is the strongest subject.'),
    (65, 79, 1, 'A good term for %s, above all in %s.'),
    (65, 79, 2, '%s asks good questions and does very well in %s.'),
    (50, 64, 0, '%s can do more than these marks say, as %s shows.'),
    (50, 64, 1, 'A fair term. %s is at home in %s.'),
    (50, 64, 2, 'Homework is done; %s takes most pleasure in %s.'),
    (35, 49, 0, '%s has to practise every day. What works in %s can work elsewhere.'),
    (35, 49, 1, 'A hard term for %s, though %s went better.'),
    (35, 49, 2, '%s tries and needs a quiet place to study; %s gives hope.'),
    (0, 34, 0, 'We should like to speak with the parents of %s. %s is the place to begin.'),
    (0, 34, 1, '%s is invited to the extra lessons on Saturday; best mark so far in %s.')
),

marks as (
  select
    mark.student_id,
    exam.term_id,
    exam.academic_year_id,
    subject.subject_name_en as subject,
    case when not mark.is_absent then mark.marks_obtained end as marks_obtained,
    mark.updated_at
  from skoola.student_marks as mark
  join skoola.exams as exam on exam.id = mark.exam_id
  join skoola.exam_types as type on type.id = exam.exam_type_id and type.name = 'Term test'
  join skoola.subjects as subject on subject.id = mark.subject_id
  where seed.is_demo(mark.id)
),

means as materialized (
  select
    student_id,
    term_id,
    academic_year_id,
    avg(marks_obtained) as mean,
    count(*) - count(marks_obtained) as missed,
    (array_agg(subject order by marks_obtained desc, subject collate "C") filter (where marks_obtained is not null))[1] as best,
    (array_agg(subject order by marks_obtained, subject collate "C") filter (where marks_obtained is not null))[1] as weakest,
    min(marks_obtained) as lowest,
    max(updated_at) as updated_at
  from marks
  group by student_id, term_id, academic_year_id
),

placements as (
  select student_id, academic_year_id, class_id from skoola.student_class_assignments
  union all
  select student_id, academic_year_id, class_id from skoola.student_class_assignments_history
),

ranked as materialized (
  select
    means.*,
    placements.class_id,
    case when mean is not null then
      rank() over (partition by means.term_id, placements.class_id order by mean desc nulls last)
    end as rank,
    mean - lag(mean) over (partition by means.student_id order by term.start_date) as rise,
    max(means.updated_at) over (partition by means.term_id, placements.class_id) + interval '20 minutes' as complete_at,
    case when term.end_date < seed.today() then term.end_date + time '13:00' end as term_end,
    term.name as term
  from means
  join placements on placements.student_id = means.student_id and placements.academic_year_id = means.academic_year_id
  join skoola.terms as term on term.id = means.term_id
),

worded as (
  select
    ranked.*,
    student.admission_number,
    split_part(student.name_english, ' ', 1) as first_name,
    round(mean) as mark,
    seed.int('report_cards.remarks', admission_number || '/' || term, 0, case when mean < 34.5 then 1 else 2 end) as number
  from ranked
  join skoola.students as student on student.id = ranked.student_id
)

insert into skoola.report_cards (
  id, student_id, academic_year_id, term_id, class_id, generated_at, generated_by, final_grade, rank, remarks
)
select
  seed.uuid('report_cards', admission_number || '/' || term)::text,
  worded.student_id,
  worded.academic_year_id,
  term_id,
  worded.class_id,
  greatest(complete_at, term_end),
  account.user_id,
  band.grade,
  worded.rank,
  concat_ws(
    ' ',
    format(remarks.phrase, first_name, best),
    case when lowest < 45 and weakest <> best then weakest || ' needs attention.' end,
    case when rise >= 5 then 'Up by ' || round(rise) || ' marks since last term.' end,
    case when rise <= -5 then 'Down by ' || round(-rise) || ' marks since last term.' end,
    case missed when 0 then null when 1 then 'One paper missed.' else missed || ' papers missed.' end
  )
from worded
join skoola.classes as class on class.id = worded.class_id
join skoola.grade_levels as grade on grade.id = class.grade_id
left join skoola.staff as teacher on teacher.id = class.class_teacher_id
left join skoola.user_profiles as account on account.profile_id = teacher.profile_id
left join skoola.grading_schemes as scheme
  on seed.is_demo(scheme.id)
  and grade_number between substring(grade_level from '^([0-9]{1,2})-')::integer
    and substring(grade_level from '-([0-9]{1,2})$')::integer
left join skoola.grading_criteria as band on band.scheme_id = scheme.id and mark between min_marks and max_marks
left join remarks on worded.mark between remarks.low and remarks.high and remarks.number = worded.number
on conflict (student_id, term_id) do update set rank = excluded.rank, generated_at = excluded.generated_at
where seed.is_demo(report_cards.id)
  and (report_cards.rank, report_cards.generated_at) is distinct from (excluded.rank, excluded.generated_at);
