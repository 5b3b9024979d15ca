-- A therapist was grown up when the practice began, applied after the account was opened, was checked before the approval, by
-- an administrator who was there, and the licence is still valid.
select
  account.email as row_key,
  format(
    'born %s, practice from %s, applied %s, verified %s, decided %s, licence until %s',
    account.birth_date::date, therapist.practice_start_date::date, therapist.submission_date, therapist.license_verified_at,
    therapist.processing_date, therapist.expiration_date_of_license::date
  ) as problem
from mentara.therapists as therapist
join mentara.users as account on account.id = therapist.user_id
left join mentara.users as admin on admin.id = therapist.processed_by_admin_id
where seed.is_demo(therapist.user_id)
  and not coalesce(
    therapist.practice_start_date > account.birth_date + interval '24 years'
    and therapist.submission_date >= account.created_at
    and therapist.license_verified_at >= therapist.submission_date
    and therapist.processing_date >= therapist.license_verified_at
    and therapist.processing_date <= seed.now() at time zone 'UTC'
    and therapist.expiration_date_of_license > seed.now() at time zone 'UTC'
    and admin.created_at <= therapist.processing_date,
    false
  );
