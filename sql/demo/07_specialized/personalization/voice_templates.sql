--! table: faraday.voice_templates
--! mark: text description
--! key: name

-- Ready-made voices: five tempers at five speeds, twenty-five at any scale.
with

tempers (place, temper, about, pitch) as (
  values
    (1, 'Calm', 'For cool-downs and yoga', 92), (2, 'Bright', 'For warm-ups', 108),
    (3, 'Coach', 'Short and loud enough for a gym', 100), (4, 'Reader', 'For long texts', 97),
    (5, 'Friendly', 'For the youngest', 112)
),

wanted as (
  select n, tempers.*, (array[80, 90, 100, 110, 120])[1 + mod((n - 1) / 5, 5)] as speed, (n - 1) / 25 as block
  from generate_series(1, greatest(25, seed.rows(25))) as n
  left join tempers on tempers.place = 1 + mod(n - 1, 5)
)

insert into faraday.voice_templates (name, description, voice_settings, template_metadata, metadata)
select
  temper || ', speed ' || speed || case when block > 0 then ', set ' || block + 1 else '' end,
  'MOCK: ' || about || ', speed ' || speed || '.',
  json_build_object('speed', speed, 'pitch', pitch, 'language', 'en-US', 'pause_ms', case when speed < 100 then 450 else 250 end),
  json_build_object('number', n, 'sample', about),
  json_build_object('set', block + 1)
from wanted
on conflict (name) do nothing;
