-- A cache is worth its memory: more than 80 % of all questions are hits, but not all. Judged from 40 entries on.
select
  'cache_metrics' as row_key,
  format('%s hits of %s questions', sum(measured.hits), sum(measured.hits + measured.misses)) as problem
from faraday.cache_metrics as measured
join faraday.cache_entries as entry on entry.id = measured.entry_id
join faraday.cache_policies as policy on policy.id = entry.policy_id
where policy.description like 'MOCK:%'
having count(*) >= 40
  and sum(measured.hits)::numeric / sum(measured.hits + measured.misses) not between 0.8 and 0.995;
