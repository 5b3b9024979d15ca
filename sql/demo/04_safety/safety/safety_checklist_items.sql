--! table: faraday.safety_checklist_items
--! mark: text notes
--! key: checklist_id, item_name
--! scaffold: 53074238925e 1f7fd20ce427

-- Points on a checklist.
with

safety_checklists as (
  select
    row_of.id,
    row_number() over (order by row_of.checklist_date)::integer as position
  from faraday.safety_checklists as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.safety_checklists' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    checklist.id as checklist_id,
    item_name_word.word as plain_item_name,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(200)) as n
  left join safety_checklists as checklist
    on checklist.position = seed.fan_out('safety_checklist_items.checklist_id', n, (select max(position) from safety_checklists))
  left join seed.word as item_name_word on item_name_word.kind = 'product' and item_name_word.position = seed.distinct_position('safety_checklist_items.item_name', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('safety_checklist_items.notes', n)
),

shaped as (
  select
    wanted.*,
    left(plain_item_name, 95) || coalesce(' ' || nullif(row_number() over (partition by checklist_id, lower(left(plain_item_name, 95)) order by n), 1), '') as item_name
  from wanted
)

insert into faraday.safety_checklist_items (checklist_id, item_name, is_checked, notes, item_metadata)
select
  checklist_id,
  item_name,
  case
    when seed.chance('safety_checklist_items.is_checked?', n, 0.85) then seed.chance('safety_checklist_items.is_checked', n, 0.2)
  end,
  notes,
  case
    when seed.chance('safety_checklist_items.item_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('safety_checklist_items.item_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('safety_checklist_items.item_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('safety_checklist_items.item_metadata.attempt', n, 1, 3))::json
  end
from shaped
on conflict (checklist_id, item_name) do nothing;
