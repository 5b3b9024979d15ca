-- Sequences of the given schemas ($1) and how far they have come; null where nothing was drawn yet or the role may not look.
select
  sequence.schemaname as schema_name,
  sequence.sequencename as sequence_name,
  sequence.last_value::text as last_value,
  sequence.max_value::text as max_value
from pg_catalog.pg_sequences as sequence
where sequence.schemaname = any ($1::text[])
order by schema_name, sequence_name
