--! table: skoola.profiles
--! mark: uuid id
--! key: id
--! target: at least 1145 for 500 students

-- Everybody who has an account is invented here: 50 members of staff for each whole step of the scale, 500 students, one
-- guardian for each student and a second one for every tenth, and 45 guests. A person is known by a key: staff/7, student/12,
-- guardian/12/1, guest/3. Families share surname and address. Section A is Sinhala, B Sinhala, Tamil or Burgher, C Tamil,
-- Muslim or Malay.
with

given (community, sex, names) as (
  values
    ('Sinhala', 'Male',
      'Nimal Kasun Sahan Dinuka Chamara Ruwan Tharindu Lahiru Isuru Janith Pasindu Sandun Nuwan Hasitha Kavindu Supun'),
    ('Sinhala', 'Female',
      'Kavindi Nadeesha Sanduni Dilini Ishara Hiruni Nimali Tharushi Piumi Amaya Sachini Rashmi Oshadi Malsha Nethmi Upeksha'),
    ('Tamil', 'Male', 'Kumaran Arun Sivakumar Pradeepan Nirosh Thileepan Karthik Vithuran Kajan Suren'),
    ('Tamil', 'Female', 'Tharsika Priya Nila Kavitha Abirami Meena Sangeetha Thulasi Yalini Vani'),
    ('Muslim', 'Male', 'Rizwan Fazil Imran Nazeer Hashim Irfan Azeem Rushdi'),
    ('Muslim', 'Female', 'Fathima Zainab Nusrath Hafsa Shifana Amina Rizna Safiya'),
    ('Burger', 'Male', 'Mark Kevin Adrian Dominic Shane Ryan Trevor'),
    ('Burger', 'Female', 'Christine Michelle Angela Natasha Rochelle Yvonne Sharon')
),

family (community, names) as (
  values
    ('Sinhala',
      'Perera Fernando Silva Bandara Jayasinghe Gunawardena Rathnayake Dissanayake Herath Karunaratne Senanayake Ranasinghe'
        ' Liyanage Samarasekara Weerasinghe Abeysekara Pathirana Amarasinghe'),
    ('Tamil', 'Rajaratnam Sivapalan Kandasamy Selvanayagam Nadarajah Yogarajah Ganeshan Thambirajah Balasingam Mahendran'),
    ('Muslim', 'Farook Ismail Jabbar Mohideen Cader Lebbe Marikar Sahabdeen'),
    ('Burger', 'Jansz Kretser Vandort Ludowyk Ferdinands Kelaart Ebert')
),

streets (names) as (
  values ('Lake Road,Temple Road,Church Street,Station Road,Beach Road,Main Street,Hospital Road,Mosque Lane,Kovil Lane,Canal Road,'
      'Market Road,Estate Road,Lighthouse Lane,School Lane')
),

calendar as (
  select max(year_start) filter (where current) as year, min(created_at) as introduced
  from skoola.academic_years
  where seed.is_demo(id)
),

staff as (
  -- The four teachers of religion come from the community; see academics/class_subject_teachers.sql.
  select
    n,
    coalesce(
      case mod(n, 50) when 14 then 'Sinhala' when 24 then 'Burger' when 34 then 'Tamil' when 44 then 'Muslim' end,
      seed.pick_weighted('profiles.community', 'staff/' || n, array['Sinhala', 'Tamil', 'Muslim', 'Burger'], array[70, 19, 7, 4])
    ) as community,
    seed.pick_weighted('staff.gender', n, array['Female', 'Male'], array[62, 38]) as sex
  from generate_series(1, 50 * greatest(1, ceil(seed.scale()))::integer) as n
),

placed as (
  -- The place decides on grade and section; see students/students.sql.
  select
    n,
    mod(n::bigint * 203, 500)::integer as place,
    case when mod(n::bigint * 203, 500) < 474 then 1 + mod(n::bigint * 203, 500)::integer * 13 / 474 else 14 end as grade
  from generate_series(1, greatest(1, least(ceil(500 * seed.scale()), seed.max_students()))::integer) as n
),

students as (
  select
    placed.*,
    case when mod(n, 11) < 3 and grade > 1 then 2 + mod(n * 7, least(grade, 13) - 1) else 1 end as entry_grade,
    case mod(place, 3)
      when 0 then 'Sinhala'
      when 1 then seed.pick_weighted('students.ethnicity', n, array['Sinhala', 'Tamil', 'Burger'], array[65, 20, 15])
      -- Malays go by Muslim names.
      else seed.pick_weighted('students.ethnicity', n, array['Tamil', 'Muslim', 'Muslim'], array[60, 36, 4])
    end as community,
    seed.pick('students.gender', n, 'Female', 'Male') as sex,
    seed.pick_weighted('guardians.relationship', n, array['Mother', 'Father', 'Grandmother', 'Uncle'], array[55, 40, 3, 2]) as guardian
  from placed
),

admitted as (
  select
    students.*,
    greatest(
      calendar.introduced + interval '2 hours',
      second_of_january + mod(8 - extract(isodow from second_of_january)::integer, 7) + interval '9 hours'
    ) + interval '1 minute' * mod(n * 13, 300) as since
  from students
  cross join calendar
  cross join lateral (select make_date(calendar.year - grade + entry_grade, 1, 2) as second_of_january) as year_of_admission
),

people as (
  select 'staff/' || n as key, 'staff/' || n as household, community, sex, introduced + interval '1 minute' * mod(n, 60) as since
  from staff
  cross join calendar
  union all
  select 'student/' || n, 'student/' || n, community, sex, since from admitted
  union all
  select
    'guardian/' || n || '/' || number,
    'student/' || n,
    community,
    case when guardian in ('Mother', 'Grandmother') = (number = 1) then 'Female' else 'Male' end,
    since
  from admitted
  cross join generate_series(1, 2) as number
  where number = 1 or mod(n, 10) = 0
  union all
  -- Families that ask for a place and have not been answered yet.
  select
    'guest/' || n,
    'guest/' || n,
    seed.pick_weighted('profiles.community', 'guest/' || n, array['Sinhala', 'Tamil', 'Muslim', 'Burger'], array[55, 20, 15, 10]),
    seed.pick('profiles.sex', 'guest/' || n, 'Female', 'Male'),
    seed.office_time('profiles.created_at', 'guest/' || n, seed.now() - interval '60 days', seed.now() - interval '1 day')
      at time zone 'UTC'
  from generate_series(1, greatest(1, ceil(45 * seed.scale()))::integer) as n
),

drawn as materialized (
  select
    people.*,
    seed.uniform('profiles.first_name', key) as given_draw,
    seed.uniform('profiles.last_name', household) as family_draw,
    seed.int('profiles.street', household, 1, 14) as street,
    seed.int('profiles.house', household, 1, 180) as house,
    seed.hash('profiles.phone', key) as phone
  from people
)

insert into skoola.profiles (id, name, address, phone, created_at, updated_at)
select
  seed.uuid('profiles', key)::text,
  split_part(given.names, ' ', 1 + floor(given_draw * cardinality(string_to_array(given.names, ' ')))::integer)
    || ' ' || split_part(family.names, ' ', 1 + floor(family_draw * cardinality(string_to_array(family.names, ' ')))::integer),
  house || ', ' || split_part(streets.names, ',', street) || ', Sagaragama',
  '07' || substr('0125678', 1 + mod((phone & 65535)::integer, 7), 1) || ' '
    || lpad(mod((phone >> 16 & 65535)::integer, 1000)::text, 3, '0') || ' '
    || lpad(mod((phone >> 32 & 65535)::integer, 10000)::text, 4, '0'),
  since,
  since
from drawn
left join given on given.community = drawn.community and given.sex = drawn.sex
left join family on family.community = drawn.community
cross join streets
on conflict (id) do nothing;
