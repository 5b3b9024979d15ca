--! table: migration.tags
--! key: name
--! id: id
--! released: 2026-01-12T00:00:00Z
--! editable: description, confidence_threshold, is_active

-- Tag names are unique over all tenants, so the platform's own client owns them. Embeddings are computed by the application.
select
  platform.id as client_account_id,
  tag.name,
  tag.category,
  tag.description,
  tag.confidence_threshold,
  true as is_active,
  false as is_mock
from (
  values
    ('Windows Server', 'technology', 'Runs Microsoft Windows Server, in any edition.', 0.85),
    ('Linux', 'technology', 'Runs a Linux distribution.', 0.85),
    ('Database Server', 'technology', 'Its main work is to keep a database.', 0.8),
    ('Web Server', 'technology', 'Answers HTTP requests from browsers or other programs.', 0.8),
    ('Application Server', 'technology', 'Runs business logic between web server and database.', 0.75),
    ('Domain Controller', 'technology', 'Holds accounts and sign-in for a Windows domain.', 0.9),
    ('File Server', 'technology', 'Offers shared folders.', 0.8),
    ('Mail Server', 'technology', 'Receives, stores or relays mail.', 0.85),
    ('Customer Facing', 'business', 'Used by customers themselves.', 0.7),
    ('Internal Tools', 'business', 'Used by employees only.', 0.7),
    ('Backup System', 'business', 'Keeps copies of other systems'' data.', 0.8),
    ('Monitoring', 'business', 'Watches other systems and raises alarms.', 0.75),
    ('Security', 'business', 'Protects others: firewall, scanner, identity.', 0.75),
    ('Virtual Machine', 'infrastructure', 'Runs on a hypervisor.', 0.9),
    ('Physical Server', 'infrastructure', 'Runs on hardware of its own.', 0.9),
    ('Network Device', 'infrastructure', 'Switch, router, load balancer or the like.', 0.85),
    ('Storage System', 'infrastructure', 'Offers disk space to other machines.', 0.85),
    ('Cloud Ready', 'migration', 'Could move without changes.', 0.65),
    ('Legacy System', 'migration', 'Out of support or without anybody who can change it.', 0.65),
    ('High Availability', 'migration', 'Has to stay up while one of its parts fails.', 0.7),
    ('Compliance Required', 'migration', 'Falls under rules that decide where and how it may run.', 0.7)
) as tag (name, category, description, confidence_threshold)
left join migration.client_accounts as platform on platform.slug = 'platform'
