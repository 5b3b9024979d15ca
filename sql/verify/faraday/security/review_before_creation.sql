-- What is reviewed existed before, and a key that has run out is not kept.
select
  review.id || ' ' || review.resource_type as row_key,
  format('key %s of %s, good until %s, reviewed at %s: %s', key.name, key.created_at, key.expires_at, review.timestamp,
    review.details ->> 'result') as problem
from faraday.security_audits as review
join faraday.api_keys as key on key.id::text = review.resource_id
where review.resource_type = 'api_key'
  and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = review.user_id::text)
  and (
    review.timestamp < key.created_at or (review.details ->> 'result' = 'kept') is distinct
    from (key.expires_at > review.timestamp)
  );
