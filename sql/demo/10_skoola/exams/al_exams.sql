--! table: skoola.al_exams
--! mark: uuid id
--! key: student_id, exam_year
--! target: at least 20 for 500 students

-- The advanced level exam of those who have left school: written in August of grade 13, known by the end of December. Of the
-- four subjects of the stream the three best count; the z-score is the mean of theirs, over a mean of 50 and a deviation of 16
-- in the whole island. Ranks follow from the share of all candidates of the stream that are better (the upper tail of the normal
-- distribution, read from a table), so that a better score never gives a worse rank. Talent and gift are those of the marks.
with

candidates (stream, island, district) as (
  values
    ('Biological Science', 36000, 2050), ('Physical Science', 27000, 1480), ('Technology', 19000, 1120),
    ('Commerce', 54000, 3010), ('Arts', 88000, 4460)
),

tails (z, share) as (
  values
    (-4.0, 1.0), (-3.0, 0.99865), (-2.5, 0.99379), (-2.0, 0.97725), (-1.5, 0.93319), (-1.0, 0.84134), (-0.5, 0.69146),
    (0.0, 0.5), (0.5, 0.30854), (1.0, 0.15866), (1.5, 0.06681), (2.0, 0.02275), (2.5, 0.00621), (3.0, 0.00135), (4.0, 0.00003)
),

steps as (
  select z as low, share, lead(z) over (order by z) as high, lead(share) over (order by z) as next_share from tails
),

graduates as materialized (
  select
    student.id as student_id,
    student.admission_number,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    student.created_at,
    year.year_start,
    case left(class.section_name, 1)
      when 'B' then 'Commerce'
      when 'C' then 'Arts'
      else
        case mod(substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer, 3)
          when 0 then 'Biological Science' when 1 then 'Physical Science' else 'Technology'
        end
    end as stream,
    seed.normal('talent', student.admission_number, 0, 1) as talent
  from skoola.students as student
  join skoola.student_class_assignments as placement on placement.student_id = student.id
  join skoola.classes as class on class.id = placement.class_id
  join skoola.academic_years as year on year.id = placement.academic_year_id
  where seed.is_demo(student.id)
    and student.status = 'Graduated'
),

papers as materialized (
  select
    graduates.student_id,
    subject.subject_name_en as subject,
    greatest(4, least(98, round((
      55 + 11 * talent
        + 18 * (seed.uniform('gift', gift) + seed.uniform('gift#', gift) - 1)
        + 14 * (seed.uniform('al_exams.luck', gift) + seed.uniform('al_exams.luck#', gift) - 1)
    )::numeric))) as mark
  from graduates
  join skoola.streams as stream on stream.name = graduates.stream
  join skoola.stream_subjects as part on part.stream_id = stream.id
  join skoola.subjects as subject on subject.id = part.subject_id
  cross join lateral (select admission_number || '/' || subject_code as gift) as keys
),

placed as (
  select papers.*, row_number() over (partition by student_id order by mark desc, subject collate "C") as place
  from papers
),

results as (
  select
    student_id,
    round((avg(mark) filter (where place <= 3) - 50) / 16, 4) as z_score,
    string_agg(
      subject || ' ' || case
        when mark >= 75 then 'A' when mark >= 65 then 'B' when mark >= 55 then 'C' when mark >= 35 then 'S' else 'F'
      end,
      ', ' order by place
    ) as summary
  from placed
  group by student_id
),

released as (
  -- The 28th of December, or the Friday before; the office enters the results within the day.
  select
    graduates.*,
    day - greatest(0, extract(isodow from day)::integer - 5) + time '10:00' + interval '1 minute' * mod(number * 7, 240) as moment
  from graduates
  cross join lateral (select make_date(year_start, 12, 28) as day) as days
)

insert into skoola.al_exams (
  id, student_id, exam_year, index_number, stream_id, z_score, district_rank, island_rank, general_test_marks,
  results_summary, created_at, updated_at
)
select
  seed.uuid('al_exams', admission_number || '/' || year_start)::text,
  released.student_id,
  year_start,
  (3000000 + 100000 * mod(year_start, 10) + number)::text,
  stream.id,
  z_score,
  1 + floor(candidates.district * better)::integer,
  1 + floor(candidates.island * better)::integer,
  greatest(12, least(97, round((54 + 12 * talent + 20 * (seed.uniform('al_exams.general', admission_number) - 0.5))::numeric))),
  summary,
  moment,
  moment
from released
join results on results.student_id = released.student_id
left join skoola.streams as stream on stream.name = released.stream
left join candidates on candidates.stream = released.stream
left join steps on z_score >= low and z_score < high
cross join lateral (select share - (share - next_share) * (z_score - low) / (high - low) as better) as tail
on conflict (student_id, exam_year) do nothing;
