-- Stationery is used up: it never comes back. Whatever comes back does so on a working day that is over.
select
  allocation.id as row_key,
  format('%s, given %s, back %s', item.item_name, allocation.allocation_date, allocation.return_date) as problem
from skoola.asset_allocations as allocation
join skoola.inventory_items as item on item.id = allocation.item_id
join skoola.asset_categories as category on category.id = item.category_id
where seed.is_demo(allocation.id)
  and (
    category.name = 'Stationery' and allocation.return_date is not null
    or extract(isodow from allocation.return_date) > 5
    or greatest(allocation.allocation_date, allocation.return_date) > (seed.now() at time zone 'UTC')
  );
