--! table: faraday.dashboard_theme_configs
--! mark: text description
--! key: name

-- Eight looks of the dashboard: light and dark, one for each level of school, one with strong contrast, one to print and one for
-- the big screen in the gym. Made by the athletic director; dark text on light ground or the other way round throughout.
with

themes (number, name, about, ground, text, accent, size, gap) as (
  values
    (0, 'Harbor light', 'The look that everybody starts with.', '#FFFFFF', '#1D2733', '#1F6FB2', 16, 16),
      (1, 'Harbor night', 'For late entries.', '#14181F', '#E8ECF1', '#5FA8E0', 16, 16),
    (2, 'Elementary', 'Larger letters and friendly green.', '#FBFFF7', '#203021', '#2E8B57', 18, 20),
      (3, 'Middle school', 'The colors of the Herons.', '#FFFDF5', '#2B2416', '#C98A12', 16, 16),
    (4, 'High school', 'The colors of the Mariners.', '#F7F9FC', '#101C34', '#16315F', 15, 12),
      (5, 'Strong contrast', 'Meets the higher level of the guidelines.', '#000000', '#FFFFFF', '#FFD400', 20, 20),
    (6, 'Print', 'Saves ink.', '#FFFFFF', '#000000', '#444444', 12, 8),
      (7, 'Gym screen', 'Readable from the other end of the hall.', '#0B1F33', '#FFFFFF', '#37C978', 32, 28)
),

director as (
  select account.id
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at, account.email collate "C"
  limit 1
)

insert into faraday.dashboard_theme_configs (status, is_active, metadata, name, description, colors, typography, spacing, user_id)
select
  'ACTIVE',
  true,
  json_build_object('version', 1 + mod(n, 3), 'is_default', n = 1),
  themes.name || case when n > 8 then ' ' || 1 + (n - 1) / 8 else '' end,
  'MOCK: ' || about,
  json_build_object('ground', ground, 'text', text, 'accent', accent, 'warning', '#C0392B'),
  json_build_object('family', 'Inter, sans-serif', 'size_px', size, 'heading_px', size * 3 / 2, 'line_height', 1.5),
  json_build_object('gap_px', gap, 'card_padding_px', gap, 'radius_px', gap / 4),
  director.id
from generate_series(1, seed.rows(8)) as n
join themes on themes.number = mod(n - 1, 8)
cross join director
on conflict (name) do nothing;
