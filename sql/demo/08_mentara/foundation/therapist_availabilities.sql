--! table: mentara.therapist_availabilities
--! mark: uuid id
--! key: therapist_id, day_of_week, start_time, end_time
--! target: at least 28
--! minimum: 3 per mentara.therapists by therapist_id

-- Demo therapists take appointments on four working days, in one block of hours each, and leave one day out. Real therapists with
-- fewer than three days open get blocks on days of which they have said nothing, Monday, Wednesday and Friday first. All hours
-- are those of the therapist's own time zone.
with

blocks (number, start_time, end_time, notes) as (
  values
    (1, '09:00', '12:00', 'Mornings only; no calls after noon.'), (2, '09:00', '15:00', null), (3, '10:00', '16:00', null),
    (4, '13:00', '17:00', 'In the clinic until noon.'), (5, '09:00', '17:00', null),
    (6, '11:00', '17:00', 'Back from the ward at eleven.')
),

therapists as (
  select
    account.id,
    seed.is_demo(account.id) as is_demo,
    case when seed.is_demo(account.id) then split_part(account.email, '@', 1) else account.email end as short_name,
    case when seed.is_demo(account.id) then substring(account.email from '[0-9]{1,9}')::integer end as number,
    therapist.timezone,
    therapist.processing_date,
    -- All four days of demo therapists; of real ones as many as are missing.
    case when seed.is_demo(account.id) then 4 else 3 - count(distinct present.day_of_week) end as gap
  from mentara.therapists as therapist
  join mentara.users as account on account.id = therapist.user_id
  left join mentara.therapist_availabilities as present on present.therapist_id = account.id
  where seed.is_demo(account.id) or seed.real_parents()
  group by account.id, therapist.timezone, therapist.processing_date
),

free_days as (
  select
    therapists.*,
    days.day,
    therapists.short_name || '/' || days.day as path,
    row_number() over (partition by therapists.id order by days.place) as turn
  from therapists
  join (values (1, 1), (2, 3), (3, 5), (4, 2), (5, 4), (6, 6), (7, 0)) as days (place, day)
    on not therapists.is_demo
    or days.day between 1 and 5 and days.day <> 1 + mod(therapists.number, 5)
  left join mentara.therapist_availabilities as present
    on present.therapist_id = therapists.id
    and present.day_of_week = days.day::text
  left join mentara.therapist_availabilities as moved
    on moved.id = seed.uuid('therapist_availabilities', therapists.short_name || '/' || days.day)::text
  where present.id is null
    and moved.id is null
)

insert into mentara.therapist_availabilities (
  id, therapist_id, day_of_week, start_time, end_time, timezone, is_available, notes, created_at, updated_at
)
select
  seed.uuid('therapist_availabilities', path)::text,
  free_days.id,
  day::text,
  blocks.start_time,
  blocks.end_time,
  timezone,
  true,
  blocks.notes,
  entered_at,
  entered_at
from free_days
left join blocks on blocks.number = seed.int('therapist_availabilities.block', path, 1, 6)
cross join lateral (
  -- Entered in the hour after the approval.
  select least(processing_date + interval '35 minutes', seed.now() at time zone 'UTC') as entered_at
) as entries
where turn <= gap
on conflict (therapist_id, day_of_week, start_time, end_time) do nothing;
