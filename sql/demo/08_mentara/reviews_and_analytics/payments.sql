--! table: mentara.payments
--! mark: uuid id
--! key: id
--! target: at least 48

-- Demo clients pay for their meetings when they book: the therapist's hourly rate, in proportion to the minutes. Cards and
-- wallets pay within two minutes, now and then at the second attempt; bank and insurance take two days, until then the payment
-- is pending. Who does not come has paid; who calls off gets the money back, or never pays where the bank was slower.
with

booked as (
  select
    meeting.id as meeting_id, meeting.client_id, meeting.therapist_id, meeting.status,
    meeting.created_at as booked_at, meeting.updated_at as changed_at,
    round(therapist.hourly_rate * meeting.duration / 60, 2) as amount,
    chosen.id as method_id,
    coalesce(chosen.type in ('BANK_ACCOUNT', 'INSURANCE'), false) as is_slow,
    coalesce(chosen.type = 'CARD', false) as is_card,
    seed.now() at time zone 'UTC' as clock
  from mentara.meetings as meeting
  join mentara.users as client on client.id = meeting.client_id
  join mentara.therapists as therapist on therapist.user_id = meeting.therapist_id
  left join mentara.payment_methods as usual
    on usual.id = seed.uuid('payment_methods', split_part(client.email, '@', 1) || '/1')::text
    and usual.created_at <= meeting.created_at
  left join mentara.payment_methods as other
    on other.id = seed.uuid('payment_methods', split_part(client.email, '@', 1) || '/2')::text
    and other.created_at <= meeting.created_at
  cross join lateral (
    select seed.chance('payments.payment_method_id', meeting.id, 0.5) and other.id is not null as is_other
  ) as choices
  left join mentara.payment_methods as chosen on chosen.id = case when is_other then other.id else usual.id end
  where seed.is_demo(meeting.id)
    and seed.is_demo(meeting.client_id)
    and therapist.hourly_rate > 0
),

attempts as (
  -- One in twelve fails at first and is tried again half an hour later.
  select
    booked.*, attempt, meeting_id || '/' || attempt as path, booked_at + interval '35 minutes' * (attempt - 1) as started_at,
    is_twice and attempt = 1 as is_declined
  from booked
  cross join lateral (
    select
      not is_slow and status <> 'CANCELLED' and booked_at < clock - interval '1 hour'
      and seed.chance('payments.status', meeting_id, 0.08) as is_twice
  ) as chances
  cross join lateral generate_series(1, case when is_twice then 2 else 1 end) as attempt
),

settled as (
  select
    attempts.*,
    case
      when is_declined then 'FAILED'
      when status = 'CANCELLED' then case when changed_at < paid_at then 'FAILED' else 'REFUNDED' end
      when paid_at > clock then 'PENDING'
      else 'COMPLETED'
    end as outcome,
    paid_at
  from attempts
  cross join lateral (select started_at::date + 2 as day) as days
  cross join lateral (
    -- Banks work from ten to three in Manila, Monday to Friday.
    select case
      when is_slow then day + case extract(isodow from day) when 6 then 2 when 7 then 1 else 0 end
        + interval '2 hours' + interval '1 minute' * seed.int('payments.processed_at', path, 0, 300)
      else started_at + interval '1 second' * seed.int('payments.processed_at', path, 40, 110)
    end as paid_at
  ) as moments
)

insert into mentara.payments (
  id, amount, currency, status, client_id, therapist_id, meeting_id, payment_method_id, processed_at, failed_at, failure_reason,
  created_at, updated_at
)
select
  seed.uuid('payments', path)::text,
  amount,
  'USD',
  outcome::mentara.payment_status,
  client_id,
  therapist_id,
  meeting_id,
  method_id,
  case when outcome in ('COMPLETED', 'REFUNDED') then paid_at end,
  case when outcome = 'FAILED' then ended_at end,
  case when outcome = 'FAILED' then
    case
      when not is_declined then 'Meeting called off before the money arrived'
      when is_card then seed.pick('payments.failure_reason', path, 'Declined by the bank of the card', 'Wrong security code')
      else seed.pick('payments.failure_reason', path, 'Not confirmed in the app in time', 'Balance too low')
    end
  end,
  started_at,
  ended_at
from settled
cross join lateral (
  select case
    when is_declined or outcome = 'COMPLETED' then paid_at
    when outcome = 'PENDING' then started_at
    -- Money goes back in the quarter of an hour after the meeting was called off.
    else least(clock, changed_at + interval '1 minute' * seed.int('payments.updated_at', path, 2, 14))
  end as ended_at
) as ends
on conflict (id) do nothing;
