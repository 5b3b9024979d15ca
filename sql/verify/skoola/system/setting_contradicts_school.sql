-- The settings say what the school does: as many periods as there are, the first bell when the first begins, the pass mark of
-- the papers, sessions that last as long.
select
  setting.setting_key as row_key,
  format('setting %s, found %s', setting.setting_value, found.value) as problem
from (
  select 'day.periods' as setting_key, count(*)::text as value from skoola.periods
  union all
  select 'day.first_bell', to_char(min(start_time), 'HH24:MI') from skoola.periods
  union all
  select distinct 'exams.pass_mark', pass_marks::text from skoola.exam_subjects
  union all
  select distinct 'sessions.days', extract(day from expires_at - created_at)::text from skoola.sessions where seed.is_demo(id)
) as found
join skoola.school_settings as setting on setting.setting_key = found.setting_key
where exists (
    select from seed.demo_row as noted where noted.table_name = 'skoola.school_settings' and noted.key = setting.setting_key
  )
  and setting.setting_value <> found.value;
