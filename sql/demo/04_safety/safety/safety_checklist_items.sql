--! table: faraday.safety_checklist_items
--! mark: text notes
--! key: checklist_id, item_name

-- Eight points for each checklist, as its type asks. Nearly all are checked; where one is open, the note says what was done
-- about it.
with

points (type, line, point, remedy) as (
  values
    ('PRE_ACTIVITY', 1, 'Playing area free of obstacles', 'bench moved'),
    ('PRE_ACTIVITY', 2, 'Boundaries two metres from walls', 'cones reset'),
    ('PRE_ACTIVITY', 3, 'Shoes tied, jewellery off', 'two pupils waited'),
    ('PRE_ACTIVITY', 4, 'Rules repeated by pupils', 'repeated at the start'),
    ('PRE_ACTIVITY', 5, 'Inhalers and action plans in the bag', 'fetched from the office'),
    ('PRE_ACTIVITY', 6, 'First-aid kit complete', 'plasters restocked'),
    ('PRE_ACTIVITY', 7, 'Phone or radio charged', 'spare radio taken'),
    ('PRE_ACTIVITY', 8, 'Warm-up planned', 'added five minutes'),
    ('EQUIPMENT', 1, 'Counted against the list', 'two missing, reported'),
    ('EQUIPMENT', 2, 'No cracks or splinters', 'three put aside'),
    ('EQUIPMENT', 3, 'Goggles for everybody', 'groups rotated'),
    ('EQUIPMENT', 4, 'Shin guards available', 'game without contact'),
    ('EQUIPMENT', 5, 'Goals anchored', 'sandbags added'), ('EQUIPMENT', 6, 'Service date not passed', 'service ordered'),
    ('EQUIPMENT', 7, 'Storage walkway clear', 'mats restacked'), ('EQUIPMENT', 8, 'Red-tagged pieces locked away', 'locked now'),
    ('FACILITY', 1, 'Floor dry and clean', 'mopped before class'), ('FACILITY', 2, 'Wall padding fixed', 'maintenance called'),
    ('FACILITY', 3, 'Lights work', 'two lamps reported'),
    ('FACILITY', 4, 'Emergency exits open', 'boxes removed'), ('FACILITY', 5, 'Temperature 18 to 24 °C', 'windows opened'),
    ('FACILITY', 6, 'Defibrillator light green', 'office informed'), ('FACILITY', 7, 'Bleachers folded and locked', 'locked'),
    ('FACILITY', 8, 'Drinking water runs', 'bottles brought'),
    ('OUTDOOR', 1, 'Weather station read', 'read again at noon'),
    ('OUTDOOR', 2, 'Field free of holes and glass', 'hole marked off'), ('OUTDOOR', 3, 'Goals anchored', 'sandbags added'),
    ('OUTDOOR', 4, 'Shade and water', 'cooler fetched'), ('OUTDOOR', 5, 'Sun protection', 'caps lent'),
    ('OUTDOOR', 6, 'Way to the shelter known', 'walked it once'),
    ('OUTDOOR', 7, 'Bee allergy pen in the bag', 'fetched from the nurse'),
    ('OUTDOOR', 8, 'Head count before leaving', 'counted at the gate'),
    ('EMERGENCY', 1, 'Numbers posted by the phone', 'new copy posted'),
    ('EMERGENCY', 2, 'Defibrillator within three minutes', 'route cleared'),
    ('EMERGENCY', 3, 'Class list with conditions', 'printed again'),
    ('EMERGENCY', 4, 'Substitute briefed', 'briefed by the neighbour'),
    ('EMERGENCY', 5, 'Splints and ice packs', 'ice restocked'),
    ('EMERGENCY', 6, 'Radio contact with the office', 'battery changed'),
    ('EMERGENCY', 7, 'Meeting point known', 'repeated with the class'), ('EMERGENCY', 8, 'Ambulance access free', 'car moved')
),

lists as (
  select checklist.id, checklist.checklist_type, checklist.checklist_date, activity.name
  from faraday.safety_checklists as checklist
  join faraday.activities as activity on activity.id = checklist.activity_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.safety_checklists' and noted.key = checklist.id::text
  )
),

listed as materialized (
  select lists.*, points.*, seed.chance('safety_checklist_items.is_checked', name || checklist_date || line, 0.92) as done
  from lists
  join points on points.type = lists.checklist_type
  order by checklist_date desc, name collate "C", line
  limit seed.rows(200)
)

insert into faraday.safety_checklist_items (checklist_id, item_name, is_checked, notes, item_metadata)
select
  id,
  point,
  done,
  'MOCK: ' || case when done then 'In order.' else 'Open: ' || remedy || '.' end,
  json_build_object('line', line, 'required', line <= 6)
from listed
on conflict (checklist_id, item_name) do nothing;
