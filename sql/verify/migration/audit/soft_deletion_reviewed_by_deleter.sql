-- Two pairs of eyes: whoever deleted an item does not review the deletion, or a slip and its confirmation are one click.
select
  'soft_deleted_items ' || item.id as row_key,
  format('%s %s deleted and reviewed by %s', item.item_type, item.item_name, account.email) as problem
from migration.soft_deleted_items as item
join migration.users as account on account.id = item.deleted_by
where item.reviewed_by = item.deleted_by;
