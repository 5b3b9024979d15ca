--! table: skoola.streams
--! key: name
--! released: 2026-11-02T00:00:00Z
--! editable: description

-- Streams towards the advanced level exam.
select
  seed.reference_uuid('skoola.streams', name)::text as id,
  name,
  description
from (
  values
    ('Biological Science', 'Towards medicine, agriculture and the life sciences'),
    ('Physical Science', 'Towards engineering, mathematics and the physical sciences'),
    ('Commerce', 'Towards accounting, banking and management'),
    ('Arts', 'Languages, history, society and the performing arts'),
    ('Technology', 'Applied science and computing, with workshop practice')
) as stream (name, description)
