--! table: migration.feedback
--! mark: uuid id
--! key: id

-- What people say about pages, and corrections of what the analysis made of imported assets. Praise is
-- read and filed, a complaint or a correction worked on, in the week after; the last two weeks are still unread.
with

pages (name, page, breadcrumb, slug) as (
  values
    ('cmdb-import', '/discovery/cmdb-import', 'Discovery > CMDB Import', null),
    ('attribute-mapping', '/discovery/attribute-mapping', 'Discovery > Attribute Mapping', null),
    ('data-cleansing', '/discovery/data-cleansing', 'Discovery > Data Cleansing', null),
    ('inventory', '/discovery/inventory', 'Discovery > Inventory', null),
    ('dependencies', '/discovery/dependencies', 'Discovery > Dependencies', null),
    ('treatment', '/assess/treatment', 'Assess > 6R Treatment', 'application-modernization'),
    ('wave-planning', '/plan/wave-planning', 'Plan > Wave Planning', 'data-centre-exit'),
    ('timeline', '/plan/timeline', 'Plan > Timeline', 'data-centre-exit'),
    ('cost-analysis', '/finops/cost-analysis', 'FinOps > Cost Analysis', 'data-centre-exit')
),

remarks (number, page_name, category, rating, comment) as (
  values
    (1, 'cmdb-import', 'ui', 4, 'Dropping the file onto the page just works. Progress in rows would be better than percent.'),
    (2, 'cmdb-import', 'bug', 2, 'Our export has semicolons. The preview was one wide column until I set the delimiter.'),
    (3, 'cmdb-import', 'general', 5, 'Fifty servers in before the coffee was ready. Well done.'),
    (4, 'cmdb-import', 'feature', 3, 'Fine for single files. Please let us schedule the weekly export.'),
    (5, 'cmdb-import', 'bug', 1, 'The upload stopped at 80 % without a message, and I had to begin again.'),
    (6, 'attribute-mapping', 'general', 5, 'It guessed all but one of our column names. Saved me an afternoon.'),
    (7, 'attribute-mapping', 'ui', 3, 'Sample values next to each column help. They are cut off too early, though.'),
    (8, 'attribute-mapping', 'bug', 2, 'A mapping that I rejected came back as a suggestion with the next file.'),
    (9, 'attribute-mapping', 'feature', 4, 'Could mappings be copied from one engagement to the next? Else I am happy.'),
    (10, 'attribute-mapping', 'ui', 2, 'Approving the columns one by one takes too many clicks. Where is "approve all"?'),
    (11, 'data-cleansing', 'general', 4, 'The suggested fixes for memory sizes were right every time I checked.'),
    (12, 'data-cleansing', 'ui', 2, 'I cannot tell what I have handled; the list jumps back to the top after each fix.'),
    (13, 'data-cleansing', 'performance', 2, 'Sorting the list of issues by severity takes several seconds.'),
    (14, 'data-cleansing', 'feature', 3, 'We need a way to mark an issue as known and accepted, with a reason.'),
    (15, 'inventory', 'ui', 5, 'Filters stay when I come back to the page. Small thing, big relief.'),
    (16, 'inventory', 'performance', 2, 'Opening the inventory with all columns takes longer than ten seconds.'),
    (17, 'inventory', 'performance', 5, 'Much faster since the last update, searching by host name is instant now.'),
    (18, 'inventory', 'feature', 3, 'Export to a spreadsheet lacks the technical owner.'),
    (19, 'inventory', 'bug', 1, 'Editing the department of one server changed the two below it. I had to repair them.'),
    (20, 'inventory', 'general', 4, 'Finally one list that operations and finance both believe.'),
    (21, 'dependencies', 'ui', 3, 'The graph is readable up to forty nodes or so, then labels overlap.'),
    (22, 'dependencies', 'general', 5, 'Found the link from payroll to the old file server that nobody had written down.'),
    (23, 'dependencies', 'bug', 2, 'Arrows point the wrong way when I switch the view from application to server.'),
    (24, 'dependencies', 'feature', 4, 'Good overview. Ports on the edges would spare us the firewall spreadsheet.'),
    (25, 'treatment', 'general', 5, 'The reasons given for each strategy are what our architects asked for.'),
    (26, 'treatment', 'ui', 3, 'Seven sliders on one page are a lot. Group those for business and for technology.'),
    (27, 'treatment', 'bug', 2, 'After a second iteration the confidence of the first one was shown again until I reloaded.'),
    (28, 'treatment', 'feature', 4, 'Works well. I would like to compare two applications side by side.'),
    (29, 'treatment', 'performance', 1, 'The analysis ran into a timeout three times this morning.'),
    (30, 'treatment', 'general', 4, 'The questions are to the point, our application owners could answer them without me.'),
    (31, 'wave-planning', 'ui', 5, 'Dragging servers from one wave to the next is exactly how we do it on paper.'),
    (32, 'wave-planning', 'feature', 3, 'Please warn when a wave falls into the December change freeze.'),
    (33, 'wave-planning', 'bug', 1, 'A database could be planned two waves after its application. That must not happen unseen.'),
    (34, 'wave-planning', 'general', 4, 'Wave 1 went as planned here, effort included.'),
    (35, 'timeline', 'ui', 2, 'Printing the timeline cuts off the last month.'),
    (36, 'timeline', 'general', 5, 'Our steering committee understood the plan from this one page.'),
    (37, 'cost-analysis', 'feature', 3, 'Costs are in dollars only; we report in euros.'),
    (38, 'cost-analysis', 'general', 4, 'Estimates for the moved servers came within ten percent of the first bill.'),
    (39, 'cost-analysis', 'performance', 2, 'Changing the period reloads the whole page, and that is slow.')
),

corrections (number, import_name, said, actual, rule, comment) as (
  values
    (40, 'CMDB export', 'server', 'database', 'name contains -db-', 'This line is the database; its host has a line of its own.'),
    (41, 'CMDB export', 'server', 'virtual_machine', 'hypervisor is vSphere', 'Runs on the cluster, so it is a virtual machine.'),
    (42, 'CMDB export', 'virtual_machine', 'server', 'has a rack unit', 'Bare metal in our rack, not a guest.'),
    (43, 'CMDB export', 'server', 'application', 'has users, no address', 'The application itself; its machines come below.'),
    (44, 'CMDB export', 'application', 'container', 'name contains -ctr-', 'Started from our registry as an image: a container.'),
    (45, 'Network scan', 'server', 'network', 'name contains -sw- or -fw-', 'A switch or firewall, though it answers on SSH.'),
    (46, 'Network scan', 'network', 'load_balancer', 'name contains -lb-', 'Balances the web servers, so it is no switch.'),
    (47, 'Network scan', 'server', 'storage', 'role is san, nas or tape', 'Holds the disks of others: storage, please.'),
    (48, 'Network scan', 'other', 'security_group', 'has rules, no address', 'A set of firewall rules, not a device.'),
    (49, 'CMDB export', 'container', 'virtual_machine', 'hypervisor is vSphere', 'Looks like an image, but is a full guest.')
),

given as (
  -- Ten is no divisor of 49 entries, so a client hears nothing twice before all have come. Of sixty entries, three clients
  -- give 27, 20 and 13.
  select
    n,
    3 * ((n - 1) / 60) + case when mod(n - 1, 60) < 27 then 1 when mod(n - 1, 60) < 47 then 2 else 3 end as client_number,
    1 + mod(10 * n, 49) as number
  from generate_series(1, seed.rows(60)) as n
),

told as (
  select
    given.n,
    given.client_number,
    coalesce(pages.slug, seed.pick('feedback.slug', n, 'data-centre-exit', 'application-modernization')) as slug,
    case when remarks.number is null then 'cmdb_analysis' else 'page_feedback' end as feedback_type,
    pages.page,
    pages.breadcrumb,
    remarks.rating,
    coalesce(remarks.category, 'general') as category,
    coalesce(remarks.comment, corrections.comment) as comment,
    corrections.import_name,
    corrections.said,
    corrections.actual,
    corrections.rule
  from given
  left join remarks on remarks.number = given.number
  left join corrections on corrections.number = given.number
  left join pages on pages.name = coalesce(remarks.page_name, 'inventory')
),

tenants as (
  select
    client.id as client_account_id,
    engagement.id as engagement_id,
    engagement.slug,
    -- A Monday, so that nothing of the first weekend has to move to before it.
    date_trunc('week', greatest(engagement.start_date, seed.now() - interval '3600 hours') at time zone 'UTC' + interval '7 days')
      at time zone 'UTC' as first_day,
    split_part(client.primary_contact_email, '@', 2) as domain,
    row_number() over (partition by engagement.slug order by client.slug) as client_number
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  where engagement.is_mock
),

accounts as (
  select
    email,
    split_part(email, '@', 2) as domain,
    row_number() over (partition by split_part(email, '@', 2) order by created_at, email) as rank,
    count(*) over (partition by split_part(email, '@', 2)) as accounts
  from migration.users
  where is_mock
),

placed as (
  -- Remarks come from anybody at the client, corrections from the analyst of the import, once it is done.
  select
    told.*,
    tenants.client_account_id,
    tenants.engagement_id,
    import.source_filename,
    asset.asset_name,
    coalesce(analyst.email, accounts.email) as email,
    case
      when told.rating is null then seed.office_time(
        'feedback.created_at', n,
        date_trunc('week', import.completed_at at time zone 'UTC' + interval '7 days') at time zone 'UTC',
        date_trunc('week', import.completed_at at time zone 'UTC' + interval '14 days') at time zone 'UTC')
      else seed.office_time('feedback.created_at', n, tenants.first_day, seed.today()::timestamp at time zone 'UTC')
    end as created_at
  from told
  left join tenants on tenants.client_number = told.client_number and tenants.slug = told.slug
  left join accounts on accounts.domain = tenants.domain
    and accounts.rank = least(accounts.accounts, seed.int('feedback.person', n, 1, 8))
  left join migration.data_imports as import
    on import.engagement_id = tenants.engagement_id and import.import_name = told.import_name and import.is_mock
  left join migration.users as analyst on analyst.id = import.imported_by
  left join lateral (
    select candidate.asset_name
    from migration.assets as candidate
    where candidate.session_id = import.session_id and candidate.asset_type::text = upper(told.actual) and candidate.is_mock
    order by seed.uniform('feedback.asset', n || candidate.name)
    limit 1
  ) as asset on true
),

answered as (
  select
    placed.*,
    case
      when created_at > seed.now() - interval '336 hours' then 'new'
      when rating >= 4 then 'reviewed'
      when rating is null then 'resolved'
      else seed.pick_weighted('feedback.status', n, array['resolved', 'reviewed'], array[5, 3])
    end as status,
    seed.office_time(
      'feedback.processed_at', n,
      date_trunc('week', created_at at time zone 'UTC' + interval '7 days') at time zone 'UTC',
      date_trunc('week', created_at at time zone 'UTC' + interval '7 days') at time zone 'UTC' + interval '120 hours'
    ) as read_at
  from placed
)

insert into migration.feedback (
  id, feedback_type, page, rating, comment, category, breadcrumb, filename, original_analysis, user_corrections,
  asset_type_override, status, processed, user_agent, user_timestamp, client_ip, client_account_id, engagement_id,
  learning_patterns_extracted, confidence_impact, created_at, updated_at, processed_at
)
select
  seed.uuid('feedback', n),
  feedback_type,
  page,
  rating,
  comment,
  category,
  breadcrumb,
  source_filename,
  case when rating is null then
    json_build_object('asset', asset_name, 'asset_type', said, 'confidence', seed.int('feedback.confidence', n, 41, 69) * 0.01)
  end,
  case when rating is null then json_build_object('asset', asset_name, 'asset_type', actual) end,
  actual,
  status,
  status <> 'new',
  browser.word,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  address.word,
  client_account_id,
  engagement_id,
  case when status <> 'new' and rating is null then json_build_array(json_build_object('if', rule, 'then', actual)) end,
  case when status <> 'new' and rating is null then seed.int('feedback.confidence_impact', n, 3, 9) / 100.0 else 0 end,
  created_at,
  case when status = 'new' then created_at else read_at end,
  case when status <> 'new' then read_at end
from answered
left join seed.word as address on address.kind = 'ip_private' and address.position = seed.position('users.ip_address', email)
left join lateral (
  select word
  from seed.word
  where kind = 'user_agent' and position >= seed.int('users.user_agent', email, 1, 900) and word not like '%Mobile%'
  order by position
  limit 1
) as browser on true
on conflict (id) do nothing;
