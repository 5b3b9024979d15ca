-- Breakfast is eaten in the morning, lunch around noon, dinner in the evening; nothing has been eaten after today.
with

eaten as (
  select 'meal ' || name as what, meal_type::text as type, time as at from faraday.meals where description like 'MOCK:%'
  union all
  select 'log of student ' || student_id, meal_type::text, date from faraday.nutrition_logs where notes like 'MOCK:%'
)

select what as row_key, format('%s at %s', type, at) as problem
from eaten
where at > seed.now() at time zone 'UTC'
  or not case type
    when 'BREAKFAST' then at::time between '06:00' and '09:30' when 'LUNCH' then at::time between '11:00' and '13:30'
    when 'DINNER' then at::time between '17:00' and '20:30' else true
  end;
