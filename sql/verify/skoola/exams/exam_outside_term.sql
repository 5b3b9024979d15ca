-- An exam begins and ends on school days of its term and year, and is of the kind that the term has: the ordinary level trial in
-- the third, the advanced level trial in the second.
select
  exam.name as row_key,
  format('%s to %s in %s (%s to %s)', exam.start_date, exam.end_date, term.name, term.start_date, term.end_date) as problem
from skoola.exams as exam
join skoola.terms as term on term.id = exam.term_id
join skoola.exam_types as type on type.id = exam.exam_type_id
left join skoola.school_calendar as first_day on first_day.date = exam.start_date::date and first_day.is_academic_day
left join skoola.school_calendar as last_day on last_day.date = exam.end_date::date and last_day.is_academic_day
where seed.is_demo(exam.id)
  and (
    term.academic_year_id <> exam.academic_year_id
    or exam.start_date::date < term.start_date
    or exam.end_date::date > term.end_date
    or first_day.date is null
    or last_day.date is null
    or type.name = 'O/L trial exam' and term.term_number <> 3
    or type.name = 'A/L trial exam' and term.term_number <> 2
    or exam.created_at > exam.start_date
  );
