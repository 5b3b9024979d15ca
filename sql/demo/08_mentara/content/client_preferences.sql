--! table: mentara.client_preferences
--! mark: uuid id
--! key: client_id
--! target: at least 16

-- What each client wished for before a therapist was chosen. The wish came true: the therapist who has the client in care works
-- that way and costs what the client wanted to pay.
with

wishes (number, availability, note) as (
  values
    (0, array['weekday mornings'], null), (1, array['weekday afternoons'], 'Please write before you call.'),
    (2, array['weekday mornings', 'weekday afternoons'], null),
    (3, array['weekday afternoons'], 'I speak slowly when I am nervous.'),
    (4, array['lunch break'], 'I talk from my car, as there is no quiet room at home.'), (5, array['weekday mornings'], null),
    (6, array['lunch break', 'weekday afternoons'], 'No homework in the weeks of night shifts, please.')
),

clients as (
  select
    client.user_id,
    account.email,
    client.created_at,
    client.city,
    substring(account.email from '[0-9]{1,9}')::integer as number,
    therapist.approaches,
    therapist.hourly_rate,
    therapist.accepts_insurance
  from mentara.clients as client
  join mentara.users as account on account.id = client.user_id
  left join (
    select distinct on (care.client_id) care.client_id, therapist.*
    from mentara.client_therapists as care
    join mentara.therapists as therapist on therapist.user_id = care.therapist_id
    order by care.client_id, seed.is_demo(care.id) desc, care.assigned_at, care.id
  ) as therapist on therapist.client_id = client.user_id
  where seed.is_demo(client.user_id)
)

insert into mentara.client_preferences (
  id, client_id, gender_preference, age_preference, language_preferences, treatment_approaches, session_format,
  session_frequency, budget_range, location_preference, availability_preference, special_considerations, created_at, updated_at
)
select
  seed.uuid('client_preferences', email)::text,
  user_id,
  seed.pick_weighted('client_preferences.gender', email, array['no-preference', 'female', 'male'], array[6, 4, 2]),
  seed.pick_weighted('client_preferences.age', email, array['no-preference', 'older', 'similar', 'younger'], array[6, 3, 2, 1]),
  case when mod(clients.number, 3) = 0 then array['English'] else array['Filipino', 'English'] end,
  coalesce(approaches[1:2], '{}'),
  case when mod(clients.number, 4) = 3 then 'no-preference' else 'video' end,
  seed.pick_weighted('client_preferences.frequency', email, array['weekly', 'bi-weekly', 'monthly'], array[5, 6, 2]),
  case
    when accepts_insurance and mod(clients.number, 4) = 1 then 'insurance'
    when hourly_rate < 100 then 'under-100'
    when hourly_rate <= 150 then '100-150'
    when hourly_rate <= 200 then '150-200'
    when hourly_rate > 200 then '200-plus'
  end,
  case when mod(clients.number, 4) = 3 then 'In or near ' || city else 'Online' end,
  wishes.availability,
  wishes.note,
  wished_at,
  wished_at
from clients
left join wishes on wishes.number = mod(clients.number, 7)
cross join lateral (
  -- In the hour after registration.
  select created_at + interval '1 minute' * seed.int('client_preferences.created_at', email, 12, 55) as wished_at
) as moments
on conflict (client_id) do nothing;
