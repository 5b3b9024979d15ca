-- Rooms, equipment, stock and uniforms.

create table skoola.resources (
  id            text      primary key,
  resource_name text      not null,
  resource_type text      not null,
  description   text,
  created_at    timestamp not null default current_timestamp,
  updated_at    timestamp not null default current_timestamp,

  unique (resource_name),
  check (resource_type in ('Equipment', 'Venue', 'Vehicle', 'Other'))
);
comment on table skoola.resources is 'What can be booked.';

create index idx_resources_resource_name on skoola.resources (resource_name);

create table skoola.resource_bookings (
  id                text      primary key,
  resource_id       text      not null references skoola.resources on delete cascade,
  booked_by_user_id text      not null references skoola.users on delete restrict,
  start_time        timestamp not null,
  end_time          timestamp not null,
  related_event_id  text,
  created_at        timestamp not null default current_timestamp,
  updated_at        timestamp not null default current_timestamp,

  unique (resource_id, start_time),
  check (end_time > start_time)
);
comment on table skoola.resource_bookings is 'Bookings.';

create index idx_resource_bookings_resource_id on skoola.resource_bookings (resource_id);
create index idx_resource_bookings_booked_by_user_id on skoola.resource_bookings (booked_by_user_id);
create index idx_resource_bookings_start_time on skoola.resource_bookings (start_time);
create index idx_resource_bookings_end_time on skoola.resource_bookings (end_time);

create table skoola.asset_categories (
  id          text      primary key,
  name        text      not null,
  description text,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (name)
);
comment on table skoola.asset_categories is 'Kinds of stock.';

create index idx_asset_categories_name on skoola.asset_categories (name);

create table skoola.inventory_items (
  id            text           primary key,
  category_id   text           not null references skoola.asset_categories on delete restrict,
  item_name     text           not null,
  description   text,
  unit          text           not null,
  quantity      integer        not null,
  reorder_level integer        not null,
  unit_price    numeric(12, 2) not null,
  created_at    timestamp      not null default current_timestamp,
  updated_at    timestamp      not null default current_timestamp,

  unique (item_name),
  check (quantity >= 0),
  check (reorder_level >= 0),
  check (unit_price >= 0)
);
comment on table skoola.inventory_items is 'Stock.';

create index idx_inventory_items_item_name on skoola.inventory_items (item_name);
create index inventory_items_category_id_idx on skoola.inventory_items (category_id);

create table skoola.asset_allocations (
  id                text      primary key,
  item_id           text      not null references skoola.inventory_items on delete restrict,
  allocated_to_type text      not null,
  allocated_to_id   text      not null,
  quantity          integer   not null,
  allocation_date   timestamp not null,
  return_date       timestamp,
  allocated_by      text      not null references skoola.users on delete restrict,
  created_at        timestamp not null default current_timestamp,
  updated_at        timestamp not null default current_timestamp,

  unique (item_id, allocated_to_type, allocated_to_id, allocation_date),
  check (allocated_to_type in ('Student', 'Teacher', 'Department', 'Class')),
  check (quantity > 0),
  check (return_date >= allocation_date)
);
comment on table skoola.asset_allocations is 'Stock handed out.';

create index idx_asset_allocations_item_id on skoola.asset_allocations (item_id);
create index asset_allocations_allocated_by_idx on skoola.asset_allocations (allocated_by);

create table skoola.asset_allocations_staff (
  asset_allocation_id text      not null references skoola.asset_allocations on delete cascade,
  staff_id            text      not null references skoola.staff on delete cascade,
  created_at          timestamp not null default current_timestamp,

  primary key (asset_allocation_id, staff_id)
);
comment on table skoola.asset_allocations_staff is 'Stock handed out to staff.';

create index asset_allocations_staff_staff_id_idx on skoola.asset_allocations_staff (staff_id);

create table skoola.asset_allocations_students (
  asset_allocation_id text      not null references skoola.asset_allocations on delete cascade,
  student_id          text      not null references skoola.students on delete cascade,
  created_at          timestamp not null default current_timestamp,

  primary key (asset_allocation_id, student_id)
);
comment on table skoola.asset_allocations_students is 'Stock handed out to students.';

create index asset_allocations_students_student_id_idx on skoola.asset_allocations_students (student_id);

create table skoola.maintenance_requests (
  id                text      primary key,
  item_id           text      not null references skoola.inventory_items on delete restrict,
  issue_description text      not null,
  reported_by       text      not null references skoola.users on delete restrict,
  reported_date     timestamp not null default current_timestamp,
  status            text      not null,
  assigned_to       text      references skoola.staff on delete set null,
  resolved_date     timestamp,
  created_at        timestamp not null default current_timestamp,
  updated_at        timestamp not null default current_timestamp,

  unique (item_id, reported_date),
  check (status in ('Pending', 'InProgress', 'Completed', 'Cancelled')),
  check (resolved_date >= reported_date),
  check ((status = 'Completed') = (resolved_date is not null))
);
comment on table skoola.maintenance_requests is 'Repairs.';

create index idx_maintenance_requests_status on skoola.maintenance_requests (status);
create index maintenance_requests_reported_by_idx on skoola.maintenance_requests (reported_by);
create index maintenance_requests_assigned_to_idx on skoola.maintenance_requests (assigned_to);

create table skoola.uniform_items (
  id          text           primary key,
  item_name   text           not null,
  size        text           not null,
  gender      text           not null,
  grade_level text,
  price       numeric(12, 2) not null,
  quantity    integer        not null,
  created_at  timestamp      not null default current_timestamp,
  updated_at  timestamp      not null default current_timestamp,

  unique (item_name, size, gender),
  check (gender in ('Male', 'Female', 'Other')),
  check (price > 0),
  check (quantity >= 0)
);
comment on table skoola.uniform_items is 'Uniforms by size.';

create index idx_uniform_items_item_name on skoola.uniform_items (item_name);

create table skoola.uniform_issues (
  id               text           primary key,
  student_id       text           not null references skoola.students on delete restrict,
  uniform_item_id  text           not null references skoola.uniform_items on delete restrict,
  quantity         integer        not null,
  issue_date       timestamp      not null,
  issued_by        text           not null references skoola.staff on delete restrict,
  amount_collected numeric(12, 2) not null,
  created_at       timestamp      not null default current_timestamp,
  updated_at       timestamp      not null default current_timestamp,

  unique (student_id, uniform_item_id, issue_date),
  check (quantity > 0),
  check (amount_collected >= 0)
);
comment on table skoola.uniform_issues is 'Uniforms sold.';

create index idx_uniform_issues_student_id on skoola.uniform_issues (student_id);
create index uniform_issues_uniform_item_id_idx on skoola.uniform_issues (uniform_item_id);
create index uniform_issues_issued_by_idx on skoola.uniform_issues (issued_by);
