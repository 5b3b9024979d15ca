-- The application's seeder made accounts of the office only, and each of them at once with the account.
select
  seeded.table_name || ' ' || seeded.record_id as row_key,
  format('account %s, role %s, noted %s', account.email, account.role, seeded.created_at) as problem
from skoola.seeds as seeded
left join skoola.users as account on account.id = seeded.record_id
where seed.is_demo(seeded.id)
  and (
    seeded.table_name <> 'users'
    or account.role is null
    or account.role in ('Teacher', 'Student', 'Parent', 'Guest')
    or seeded.created_at <> account.created_at
  );
