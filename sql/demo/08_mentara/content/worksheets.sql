--! table: mentara.worksheets
--! mark: uuid id
--! key: id
--! target: at least 30
--! minimum: 3 per mentara.therapists by therapist_id where status = 'APPROVED'

-- Each demo client has two worksheets from the therapist: one from the first weeks, reviewed long ago (one client in eight never
-- handed it in), and one of these days. Clients in care without any worksheet, real ones above all, get one, and approved
-- therapists give as many as they are short of three, to their clients in turn. Title and instructions come from the
-- catalogue, the kind fits the main concern. Paths: 'client1/therapist1/2'.
with

kinds (position, first, second, third) as (
  -- By the position of the main concern in the catalogue.
  values
    (1, 'Cognitive Behavioral Thought Record', 'Anxiety Exposure Hierarchy', 'Mindfulness Body Scan Practice'),
    (2, 'Anxiety Exposure Hierarchy', 'Cognitive Behavioral Thought Record', 'Values Clarification Exercise'),
    (3, 'Anxiety Exposure Hierarchy', 'Mindfulness Body Scan Practice', 'Cognitive Behavioral Thought Record'),
    (4, 'Mindfulness Body Scan Practice', 'Daily Mood Tracker', 'Sleep Hygiene Assessment'),
    (5, 'Daily Mood Tracker', 'Gratitude and Positive Events Log', 'Cognitive Behavioral Thought Record'),
    (6, 'Sleep Hygiene Assessment', 'Mindfulness Body Scan Practice', 'Daily Mood Tracker'),
    (7, 'Cognitive Behavioral Thought Record', 'Values Clarification Exercise', 'Mindfulness Body Scan Practice'),
    (8, 'Values Clarification Exercise', 'Daily Mood Tracker', 'Gratitude and Positive Events Log'),
    (9, 'Daily Mood Tracker', 'Values Clarification Exercise', 'Sleep Hygiene Assessment'),
    (10, 'Anxiety Exposure Hierarchy', 'Cognitive Behavioral Thought Record', 'Daily Mood Tracker')
),

care as (
  select
    care.client_id, care.therapist_id, care.status, care.assigned_at, concern.position,
    seed.is_demo(care.id) and seed.is_demo(care.client_id) and seed.is_demo(care.therapist_id) as is_own,
    case when seed.is_demo(client.id) then split_part(client.email, '@', 1) else client.email end
      || '/' || case when seed.is_demo(therapist.id) then split_part(therapist.email, '@', 1) else therapist.email end as pair,
    case when seed.is_demo(client.id) then substring(client.email from '[0-9]{1,9}')::integer end as client_number
  from mentara.client_therapists as care
  join mentara.users as client on client.id = care.client_id
  join mentara.users as therapist on therapist.id = care.therapist_id
  join mentara.therapists as profile on profile.user_id = care.therapist_id and profile.status = 'APPROVED'
  left join (
    -- The first community of a condition that the client has joined.
    select distinct on (membership.user_id) membership.user_id, category.position
    from mentara.memberships as membership
    join mentara.communities as community on community.id = membership.community_id
    join mentara.community_categories as category on category.slug = community.slug and category.position <= 10
    order by membership.user_id, membership.joined_at, category.position
  ) as concern on concern.user_id = care.client_id
  where seed.real_parents()
    or (seed.is_demo(care.client_id) and seed.is_demo(care.therapist_id))
),

free_numbers as (
  select care.*, number, pair || '/' || number as path
  from care
  cross join generate_series(1, 8) as number
  where not exists (
    select from mentara.worksheets as present where present.id = seed.uuid('worksheets', pair || '/' || number)::text
  )
),

own_worksheets as (
  select *
  from free_numbers
  where is_own
    and number <= 2
),

first_worksheets as (
  -- From the therapist who has the client in care the longest.
  select distinct on (client_id) *
  from free_numbers
  where status = 'active'
    and not exists (select from mentara.worksheets as present where present.client_id = free_numbers.client_id)
    and not exists (select from own_worksheets where own_worksheets.client_id = free_numbers.client_id)
  order by client_id, assigned_at, therapist_id, number
),

planned as (
  select * from own_worksheets
  union all
  select * from first_worksheets
),

shortages as (
  select care.therapist_id, 3 - count(given.therapist_id) as gap
  from (select distinct therapist_id from care) as care
  left join (
    select therapist_id from mentara.worksheets union all select therapist_id from planned
  ) as given on given.therapist_id = care.therapist_id
  group by care.therapist_id
  having count(given.therapist_id) < 3
),

further_worksheets as (
  select *
  from (
    select
      free_numbers.*, gap, row_number() over (
        partition by free_numbers.therapist_id order by free_numbers.status, number, assigned_at, path collate "C"
      ) as turn
    from free_numbers
    join shortages on shortages.therapist_id = free_numbers.therapist_id
    where path not in (select path from planned)
  ) as candidates
  where turn <= gap
),

wanted as (
  select client_id, therapist_id, path, number, position, assigned_at, is_own, client_number from planned
  union all
  select client_id, therapist_id, path, number, position, assigned_at, is_own, client_number from further_worksheets
),

dated as (
  -- Given and reviewed between nine and five on working days, due at the end of a day in Manila.
  select
    wanted.*, state,
    least(
      greatest(given_on - greatest(0, extract(isodow from given_on)::integer - 5)
        + interval '1 minute' * seed.int('worksheets.minute', path, 65, 530), assigned_at + interval '10 minutes'),
      greatest(assigned_at, seed.now() at time zone 'UTC')
    ) as given_at,
    due_on + interval '15 hours 59 minutes' as due_at
  from wanted
  cross join lateral (
    select case
      when is_own and number = 1 then case when mod(client_number, 8) = 6 then 'OVERDUE' else 'REVIEWED' end
      when is_own and number = 2 then case mod(client_number, 4) when 0 then 'SUBMITTED' when 3 then 'OVERDUE' else 'ASSIGNED' end
      else 'ASSIGNED'
    end as state
  ) as states
  cross join lateral (
    select case
      when is_own and number = 1 then assigned_at::date + seed.int('worksheets.given', path, 5, 7)
      when state = 'OVERDUE' then seed.today() - seed.int('worksheets.given', path, 9, 10)
      else seed.today() - seed.int('worksheets.given', path, 3, 5)
    end as given_on
  ) as days
  cross join lateral (
    select case
      when is_own and number = 1 then given_on + 7
      when state = 'OVERDUE' then seed.today() - seed.int('worksheets.due', path, 2, 3)
      else seed.today() + seed.int('worksheets.due', path, 2, 6)
    end as due_on
  ) as deadlines
)

insert into mentara.worksheets (
  id, client_id, therapist_id, title, instructions, due_date, status, material_urls, material_names, created_at, updated_at
)
select
  seed.uuid('worksheets', path)::text,
  client_id,
  therapist_id,
  category.name || ', ' || to_char(given_at, 'FMMonth FMDD'),
  category.instructions || ' It takes about ' || category.minutes || ' minutes.',
  due_at,
  state::mentara.worksheet_status,
  array['https://media.mentara.example/worksheets/' || seed.slug(category.name) || '.pdf'],
  array[category.name || '.pdf'],
  given_at,
  -- When it came to its state: given, handed in on one of the last evenings, past its day, or reviewed.
  case state
    when 'ASSIGNED' then given_at
    when 'SUBMITTED' then seed.today() - interval '14 hours'
      + interval '1 minute' * seed.int('worksheets.handed_in', path, 0, 150)
    when 'OVERDUE' then due_at + interval '1 minute'
    when 'REVIEWED' then due_at::date + case extract(isodow from due_at) when 5 then 3 when 6 then 2 else 1 end
      + interval '1 minute' * seed.int('worksheets.reviewed', path, 65, 530)
  end
from dated
left join kinds on kinds.position = coalesce(dated.position, 5)
left join mentara.worksheet_categories as category
  on category.name = case mod(number, 3) when 1 then kinds.first when 2 then kinds.second else kinds.third end
on conflict (id) do nothing;
