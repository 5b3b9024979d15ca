--! table: skoola.school_settings
--! mark: ledger
--! key: setting_key

-- Settings by name, made by the system administrator on the day the system came. The figures are those that the rest of the
-- school works by.
with

introduced as (
  select min(created_at) as at_time
  from skoola.academic_years
  where seed.is_demo(id)
),

wanted (n, setting_key, setting_value, description) as (
  values
    (1, 'school.name', 'Sagaragama Central College', 'Name on report cards, receipts and letters'),
    (2, 'school.motto', 'Learn, and share the light', 'Motto below the crest'),
    (3, 'school.address', '1, School Lane, Sagaragama', 'Postal address'),
    (4, 'school.phone', '032 555 0100', 'Telephone of the office'),
    (5, 'school.email', 'office@sagaragama.example', 'Address of the office for families'),
    (6, 'school.time_zone', 'Asia/Colombo', 'Time zone of the bell'),
    (7, 'school.currency', 'LKR', 'Currency of fees and pay'),
    (8, 'day.first_bell', '08:00', 'Start of the first period'),
    (9, 'day.periods', '6', 'Periods of a school day'),
    (10, 'exams.pass_mark', '35', 'Marks out of 100 that pass a paper'),
    (11, 'sessions.days', '30', 'Days after which a device has to sign in again'),
    (12, 'detention.minutes_per_point', '15', 'Minutes of detention for each point lost, from three points on')
),

inserted as (
  insert into skoola.school_settings (setting_key, setting_value, description, updated_at)
  select setting_key, setting_value, description, at_time + interval '30 minutes' + interval '2 minutes' * n
  from wanted
  cross join introduced
  where n <= least(seed.rows(120), 12)
  on conflict (setting_key) do nothing
  returning setting_key
)

insert into seed.demo_row (table_name, key)
select 'skoola.school_settings', inserted.setting_key
from inserted
on conflict (table_name, key) do nothing;
