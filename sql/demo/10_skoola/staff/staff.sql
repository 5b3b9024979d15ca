--! table: skoola.staff
--! mark: uuid id
--! key: employee_id
--! target: at least 50

-- Of each 50: principal (1), vice principal (2), system administrator (3), office manager and clerks (4 to 6), bursar and
-- accounts clerk (7, 8), two librarians (9, 10) and forty teachers (11 to 50); identity/users.sql gives them their roles.
-- Nobody is younger than 24 or older than 59. The identity card number is made of year and day of birth (women: day + 500)
-- and a serial number.
with

people as (
  select
    n,
    mod(n - 1, 50) + 1 as rank,
    'EMP-' || lpad(n::text, 4, '0') as employee_id,
    seed.uuid('profiles', 'staff/' || n)::text as profile_id,
    seed.pick_weighted('staff.gender', n, array['Female', 'Male'], array[62, 38]) as gender
  from generate_series(1, 50 * greatest(1, ceil(seed.scale()))::integer) as n
),

born as (
  select
    people.*,
    seed.today() - 365 * seed.int('staff.age', n, case when rank <= 2 then 46 when rank <= 10 then 30 else 25 end, 57)
      - seed.int('staff.dob', n, 20, 380) as dob
  from people
)

insert into skoola.staff (
  id, employee_id, name, nic, dob, gender, address, phone, email, created_at, updated_at, employment_status, staff_type,
  photo_url, profile_id
)
select
  seed.uuid('staff', employee_id)::text,
  employee_id,
  profile.name,
  to_char(dob, 'YY') || lpad((extract(doy from dob) + case gender when 'Female' then 500 else 0 end)::text, 3, '0')
    || lpad((1000 + n)::text, 4, '0') || 'V',
  dob,
  gender,
  profile.address,
  profile.phone,
  seed.slug(profile.name, '.') || '.' || lpad(n::text, greatest(2, length(n::text)), '0') || '@sagaragama.example',
  profile.created_at,
  profile.created_at,
  case
    when rank <= 10 or seed.chance('staff.employment_status', n, 0.86) then 'Permanent'
    else seed.pick('staff.employment_status_kind', n, 'Contract', 'Temporary')
  end,
  case when rank > 10 then 'Teaching' when rank > 8 then 'NonTeaching' else 'Administrative' end,
  case when seed.chance('staff.photo_url', n, 0.7) then
    'https://photos.sagaragama.example/staff/' || lower(employee_id) || '.jpg'
  end,
  profile.id
from born
left join skoola.profiles as profile on profile.id = born.profile_id
on conflict (employee_id) do nothing;
