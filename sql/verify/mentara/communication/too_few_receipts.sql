-- At least 70 % of the messages have been read by somebody.
select
  'messages' as row_key,
  format('%s of %s have a receipt', count(receipt.message_id), count(*)) as problem
from mentara.messages as message
left join (select distinct message_id from mentara.message_read_receipts) as receipt on receipt.message_id = message.id
where seed.is_demo(message.id)
having count(receipt.message_id) < 0.7 * count(*);
