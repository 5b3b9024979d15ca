-- The demo therapist of a demo client works in the ways that the client wished for, and costs what the client wanted to pay.
select
  account.email as row_key,
  format(
    'wished %s for %s; the therapist offers %s for %s', preference.treatment_approaches, preference.budget_range,
    therapist.approaches, therapist.hourly_rate
  ) as problem
from mentara.client_preferences as preference
join mentara.users as account on account.id = preference.client_id
join mentara.client_therapists as care on care.client_id = preference.client_id and seed.is_demo(care.id)
join mentara.therapists as therapist on therapist.user_id = care.therapist_id
where seed.is_demo(preference.id)
  and seed.is_demo(therapist.user_id)
  and (substring(account.email from '[0-9]{1,9}')::integer + 1) / 2
    = (select substring(email from '[0-9]{1,9}')::integer from mentara.users where id = therapist.user_id)
  and not coalesce(
    preference.treatment_approaches <@ therapist.approaches
    and case preference.budget_range
      when 'under-100' then therapist.hourly_rate < 100
      when '100-150' then therapist.hourly_rate between 100 and 150
      when '150-200' then therapist.hourly_rate between 150 and 200
      when '200-plus' then therapist.hourly_rate > 200
      when 'insurance' then therapist.accepts_insurance
    end,
    false
  );
