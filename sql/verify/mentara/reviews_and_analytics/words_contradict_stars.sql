-- One and two stars come with disappointed words, three with mixed ones, four and five with praise: no words serve stars of
-- different kinds.
select
  one.id as row_key,
  format('%s stars, and %s stars for the same words: "%s: %s"', one.rating, other.rating, one.title, one.content) as problem
from mentara.reviews as one
join mentara.reviews as other
  on (other.title = one.title or other.content = one.content)
  and least(greatest(other.rating, 2), 4) <> least(greatest(one.rating, 2), 4)
where seed.is_demo(one.id)
  and seed.is_demo(other.id);
