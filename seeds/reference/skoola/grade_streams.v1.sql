--! table: skoola.grade_streams
--! key: grade_id, stream_id
--! released: 2026-11-02T00:00:00Z

-- All streams are open in grades 12 and 13, none below.
select
  grade.id as grade_id,
  stream.id as stream_id
from skoola.grade_levels as grade
cross join skoola.streams as stream
where grade.grade_number between 12 and 13
  and stream.name in ('Biological Science', 'Physical Science', 'Commerce', 'Arts', 'Technology')
