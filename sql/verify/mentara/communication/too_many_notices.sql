-- Nobody is buried: two to five notices for each demo user.
select
  account.email as row_key,
  format('%s notices', count(notice.id)) as problem
from mentara.users as account
left join mentara.notifications as notice on notice.user_id = account.id and seed.is_demo(notice.id)
where seed.is_demo(account.id)
group by account.id
having count(notice.id) > 5;
