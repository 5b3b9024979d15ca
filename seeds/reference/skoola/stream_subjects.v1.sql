--! table: skoola.stream_subjects
--! key: stream_id, subject_id
--! released: 2026-11-02T00:00:00Z

-- Four subjects make a stream.
select
  stream.id as stream_id,
  subject.id as subject_id
from (
  values
    ('Biological Science', 'Science, Mathematics, English, Geography'),
    ('Physical Science', 'Mathematics, Science, ICT, English'),
    ('Commerce', 'Accounting, Business Studies, Economics, English'),
    ('Arts', 'Sinhala, History, Logic, Media Studies'),
    ('Technology', 'ICT, Science, Mathematics, Media Studies')
) as made (stream_name, names)
cross join lateral unnest(string_to_array(names, ', ')) as subject_name
left join skoola.streams as stream on stream.name = stream_name
left join skoola.subjects as subject on subject.subject_name_en = subject_name
