-- Demo therapists are open on three different working days or more, in one block a day between nine and five, by the clock of
-- their own time zone.
select
  account.email as row_key,
  format(
    'open on %s; %s blocks outside working hours, %s in another time zone, %s on the same day as another',
    count(distinct block.day_of_week),
    count(block.id) filter (where block.day_of_week in ('0', '6') or block.start_time < '09:00' or block.end_time > '17:00'),
    count(block.id) filter (where block.timezone <> therapist.timezone),
    count(block.id) - count(distinct block.day_of_week)
  ) as problem
from mentara.therapists as therapist
join mentara.users as account on account.id = therapist.user_id
left join mentara.therapist_availabilities as block on block.therapist_id = therapist.user_id and seed.is_demo(block.id)
where seed.is_demo(therapist.user_id)
group by account.id
having count(distinct block.day_of_week) < 3
  or count(block.id) > count(distinct block.day_of_week)
  or bool_or(block.day_of_week in ('0', '6') or block.start_time < '09:00' or block.end_time > '17:00')
  or bool_or(block.timezone <> therapist.timezone);
