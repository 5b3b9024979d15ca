--! table: skoola.activities
--! mark: uuid id
--! key: academic_year_id, name

-- Twenty-five activities of the current year for each 500 students; from the second 500 on each is held once more, for a
-- group of its own. Field trips take a school day, everything else the time after the last lesson. A few lie ahead, as long
-- as the year has school days left. The organizer teaches the subject that is nearest, in one of the grades it is for. The
-- plan of the year is entered on its first school day.
with

plans (turn, kind, name, location, first_grade, last_grade, place, is_mandatory, description) as (
  -- Place: that of the subject among the ten teachers of its band.
  values
    (1, 'Workshop', 'First aid course', 'Main hall', 4, 13, 9, false, 'Bandages, recovery position and whom to call'),
    (2, 'Community service', 'Beach cleaning', 'Sagaragama beach', 6, 13, 6, false,
      'Plastic is weighed and noted for the coast office'),
    (3, 'Field trip', 'Fishery harbour', 'Fishery harbour, Sagaragama', 6, 11, 6, false,
      'Auction, ice plant and a talk with the skippers'),
    (4, 'Detention', 'Detention: homework', 'Room B-09', 6, 11, 1, true, 'The missing homework is done and shown'),
    (5, 'Career guidance', 'Careers afternoon: nursing', 'Main hall', 10, 13, 4, false, 'Two nurses tell of training and shifts'),
    (6, 'Workshop', 'Public speaking', 'Library', 7, 13, 1, false, 'Three minutes on a word drawn from a bowl'),
    (7, 'Field trip', 'National museum', 'National Museum, Colombo', 6, 9, 5, false, 'Kandyan hall and coin room, with a quiz'),
    (8, 'Community service', 'Tree planting along the canal', 'Canal Road', 4, 9, 4, false,
      'Forty kumbuk saplings against erosion'),
    (9, 'Workshop', 'Spelling bee practice', 'Room A-06', 3, 6, 1, false, 'Words of the zonal list, in pairs'),
    (10, 'Career guidance', 'How to apply to a university', 'Main hall', 11, 13, 5, false,
      'Handbook, z-scores and closing dates'),
    (11, 'Workshop', 'Robotics taster', 'Computer room 1', 7, 11, 8, false, 'A cart that follows a line'),
    (12, 'Field trip', 'Botanical garden', 'Botanical garden, Henarathgoda', 4, 6, 4, false,
      'Spices, orchids and the oldest rubber tree'),
    (13, 'Detention', 'Detention: lateness', 'Room C-08', 7, 13, 2, true, 'For those late three mornings running'),
    (14, 'Workshop', 'Safe in the water', 'Playground', 1, 13, 9, true, 'Currents, flags and what to do for others'),
    (15, 'Community service', 'School garden day', 'School garden', 1, 6, 4, false, 'Beds are dug and beans planted'),
    (16, 'Workshop', 'Past papers: mathematics', 'Room A-11', 10, 11, 2, false, 'Questions of the last five O/L papers'),
    (17, 'Career guidance', 'Engineers of the harbour', 'Laboratory 2', 10, 13, 8, false,
      'What a breakwater is made of, and by whom'),
    (18, 'Field trip', 'Planetarium', 'Planetarium, Colombo', 7, 9, 4, false, 'The sky over Sagaragama in the month to come'),
    (19, 'Workshop', 'Dengue patrol', 'School grounds', 6, 13, 6, false,
      'Where mosquitoes breed, from roof gutter to flower pot'),
    (20, 'Community service', 'Reading to grade 1', 'Room A-01', 9, 11, 0, false, 'Picture books in three languages'),
    (21, 'Workshop', 'Batik in two colours', 'Art room', 5, 8, 7, false, 'A handkerchief to take home'),
    (22, 'Workshop', 'Study plans for the A/L', 'Library', 11, 12, 5, false, 'A week on paper, with time to sleep'),
    (23, 'Field trip', 'Lagoon wetland', 'Lagoon wetland, Sagaragama', 8, 13, 6, false, 'Counting waders from the boat'),
    (24, 'Detention', 'Detention: mobile telephone', 'Room B-09', 8, 13, 0, true, 'An essay on the school''s rule, by hand'),
    (25, 'Career guidance', 'Banking and bookkeeping', 'Main hall', 10, 13, 9, false, 'A branch manager brings a day''s ledger')
),

days as (
  select
    date,
    year.id as academic_year_id,
    row_number() over (order by date) as number,
    count(*) filter (where date < seed.today()) over () as past,
    count(*) over () as total
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and seed.is_demo(year.id)
),

wanted as (
  select
    plans.*,
    n,
    (n - 1) / 25 as block,
    plans.name || case when n > 25 then ', group ' || (n - 1) / 25 + 1 else '' end as full_name,
    bounds.past,
    case
      when turn = 3 then past - 1
      when turn in (10, 17, 24) and total >= past + 8 then past + turn / 3 - 1
      else 6 + (past - 6) * mod(turn * 7, 25) / 25
    end as number
  from generate_series(1, seed.rows(25, students => 500)) as n
  left join plans on plans.turn = mod(n - 1, 25) + 1
  cross join (select distinct past, total from days) as bounds
),

shared_days as (
  -- Early in the year two may fall on one day.
  select
    wanted.*,
    count(*) over (partition by block, number) as of_day,
    row_number() over (partition by block, number order by turn) - 1 as turn_of_day
  from wanted
),

organizers as (
  -- The next teacher of the band where the first one has leave, or stands in for somebody that day.
  select distinct on (n)
    n,
    account.user_id
  from shared_days
  join days on days.number = shared_days.number
  cross join generate_series(0, 9) as shift
  join skoola.staff as teacher
    on teacher.employee_id = 'EMP-' || lpad(
      (50 * block + 11 + 10 * least((first_grade - 1) / 3, 3) + mod(place + shift, 10))::text, 4, '0'
    )
  join skoola.user_profiles as account on account.profile_id = teacher.profile_id
  left join skoola.staff_leaves as leave
    on leave.staff_id = teacher.id
    and leave.status = 'Approved'
    and days.date between leave.from_date and leave.to_date
  left join skoola.substitutions as change
    on change.substitute_teacher_id = teacher.id
    and change.status in ('Completed', 'Confirmed', 'Pending')
    and change.date = days.date
  where seed.is_demo(teacher.id)
    and coalesce(leave.id, change.id) is null
    and mod(mod(place + shift, 10), of_day) = turn_of_day
  order by n, shift
)

insert into skoola.activities (
  id, activity_type_id, name, description, location, start_time, end_time, is_mandatory, academic_year_id, created_by,
  created_at, updated_at
)
select
  seed.uuid('activities', extract(year from day.date) || '/' || full_name)::text,
  type.id,
  full_name,
  'For grades ' || first_grade || ' to ' || last_grade || '. ' || wanted.description,
  location,
  day.date + case when kind = 'Field trip' then time '08:30' else time '14:50' end,
  day.date + case when kind = 'Field trip' then time '14:30' else time '15:30' end,
  is_mandatory,
  day.academic_year_id,
  organizers.user_id,
  first_day.date + time '09:00' + interval '20 seconds' * wanted.n,
  first_day.date + time '09:00' + interval '20 seconds' * wanted.n
from wanted
left join skoola.activity_types as type on type.name = kind
left join days as day on day.number = wanted.number
left join days as first_day on first_day.number = 1
left join organizers on organizers.n = wanted.n
on conflict (academic_year_id, name) do nothing;
