-- One of the sessions of each community is a webinar.
select
  community.slug as row_key,
  format('%s sessions, no webinar', count(session.id)) as problem
from mentara.communities as community
left join mentara.group_therapy_sessions as session on session.community_id = community.id
where seed.is_demo(community.id)
group by community.id
having count(session.id) filter (where session.session_format = 'webinar') = 0;
