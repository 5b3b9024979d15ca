-- A journal entry begins with the mood from 1 to 10. Below five nobody is proud or laughs, above six nothing is heavy.
select
  account.email || ' on ' || entry.created_at::date as row_key,
  entry.content as problem
from mentara.journal_entries as entry
join mentara.users as account on account.id = entry.user_id
cross join lateral (select substring(entry.content from '^Mood: ([0-9]{1,9}) of 10\.')::integer as mood) as felt
where seed.is_demo(entry.id)
  and not coalesce(
    mood between 1 and 10
    and not (mood < 5 and entry.content ~* '\m(proud|laughed|light day|good day|remember how)\M')
    and not (mood > 6 and entry.content ~* '\m(heavy|too much|stayed in bed|shouted|worse|ask for help)\M'),
    false
  );
