--! table: forum.notes
--! mark: uuid id
--! key: id
--! target: at least 6
--! minimum: 1 per forum.meetings by meeting_id where status = 'COMPLETED'

insert into forum.notes (id, meeting_id, body)
select seed.uuid('notes', communities.slug || ':' || meetings.number), meetings.id, 'All were there.'
from forum.meetings as meetings
join forum.communities as communities on communities.id = meetings.community_id
left join forum.notes as notes on notes.meeting_id = meetings.id
where meetings.status = 'COMPLETED' and (seed.is_demo(communities.id) or seed.real_parents())
group by meetings.id, communities.id
having count(notes.id) < 1
on conflict (id) do nothing;
