-- Every activity has exactly one primary category.
select
  activity.name as row_key,
  count(association.id) || ' primary categories' as problem
from faraday.activities as activity
left join faraday.activity_category_associations as association
  on association.activity_id = activity.id and association.primary_category
where activity.description like 'MOCK:%'
  -- Where the links reach: a smaller scale rounds up both.
  and exists (select from faraday.activity_category_associations)
group by activity.id
having count(association.id) <> 1;
