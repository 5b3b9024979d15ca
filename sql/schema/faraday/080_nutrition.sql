-- Nutrition.

create table faraday.food_items (
  id                     serial           primary key,
  name                   varchar          not null,
  description            varchar,
  category               varchar,
  calories_per_100g      double precision,
  protein_per_100g       double precision,
  carbohydrates_per_100g double precision,
  fats_per_100g          double precision,
  fiber_per_100g         double precision,
  sugar_per_100g         double precision,
  sodium_per_100g        double precision,
  allergens              json,
  dietary_restrictions   json,
  is_organic             boolean          default false,
  is_gluten_free         boolean          default false,
  is_dairy_free          boolean          default false,
  is_vegan               boolean          default false,
  is_vegetarian          boolean          default false,
  storage_instructions   varchar,
  shelf_life_days        integer,
  preparation_notes      varchar,
  additional_data        json,
  created_at             timestamp        default now(),
  updated_at             timestamp        default now(),

  constraint food_items_natural_key unique (name)
);
comment on table faraday.food_items is 'Detailed food catalogue.';

create table faraday.foods (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  name                  varchar(100)     not null,
  description           text,
  calories_per_100g     double precision,
  protein_per_100g      double precision,
  carbs_per_100g        double precision,
  fat_per_100g          double precision,
  food_category         varchar(50),
  food_metadata         json,

  constraint foods_natural_key unique (name)
);
comment on table faraday.foods is 'Food values per 100 g.';

create table faraday.meals (
  id                  serial           primary key,
  student_id          integer          not null references faraday.students (id),
  meal_type           faraday.mealtype not null,
  name                varchar          not null,
  description         varchar,
  date                timestamp        not null,
  time                timestamp        not null,
  total_calories      integer,
  total_protein       double precision,
  total_carbohydrates double precision,
  total_fats          double precision,
  total_fiber         double precision,
  total_sugar         double precision,
  total_sodium        double precision,
  preparation_time    integer,
  cooking_method      varchar,
  serving_size        varchar,
  temperature         varchar,
  was_consumed        boolean          default true,
  consumption_notes   varchar,
  satisfaction_rating integer,
  hunger_level_before integer,
  hunger_level_after  integer,
  additional_data     json,
  created_at          timestamp        default now(),
  updated_at          timestamp        default now()
);
comment on table faraday.meals is 'Meals eaten by students.';

create index meals_student_id_idx on faraday.meals (student_id);

create table faraday.meal_food_items (
  id                 serial           primary key,
  meal_id            integer          not null references faraday.meals (id),
  food_item_id       integer          not null references faraday.food_items (id),
  quantity           double precision not null,
  unit               varchar          not null,
  calories           integer,
  protein            double precision,
  carbohydrates      double precision,
  fats               double precision,
  fiber              double precision,
  sugar              double precision,
  sodium             double precision,
  preparation_method varchar,
  cooking_time       integer,
  temperature        varchar,
  notes              varchar,
  additional_data    json,
  created_at         timestamp        default now()
);
comment on table faraday.meal_food_items is 'Foods in a meal.';

create index meal_food_items_food_item_id_idx on faraday.meal_food_items (food_item_id);
create index meal_food_items_meal_id_idx on faraday.meal_food_items (meal_id);

create table faraday.meal_plans (
  id                serial           primary key,
  nutrition_plan_id integer          not null references faraday.nutrition_plans (id),
  meal_type         faraday.mealtype not null,
  name              varchar          not null,
  description       varchar          not null,
  serving_size      varchar          not null,
  calories          integer,
  protein           double precision,
  carbohydrates     double precision,
  fats              double precision,
  preparation_time  integer,
  ingredients       json             not null,
  instructions      json             not null,
  alternatives      json,
  notes             varchar,
  additional_data   json,
  created_at        timestamp        default now()
);
comment on table faraday.meal_plans is 'Meals of a nutrition plan.';

create table faraday.nutrition_education (
  id                  serial                    primary key,
  title               varchar                   not null,
  description         varchar                   not null,
  category            faraday.nutritioncategory not null,
  content             json                      not null,
  learning_objectives json                      not null,
  resources           json,
  created_at          timestamp                 default now(),
  updated_at          timestamp                 default now(),

  constraint nutrition_education_natural_key unique (title)
);
comment on table faraday.nutrition_education is 'Nutrition lessons.';

create table faraday.nutrition_goals (
  id                serial           primary key,
  nutrition_plan_id integer          not null references faraday.nutrition_plans (id),
  description       varchar          not null,
  target_value      double precision,
  current_value     double precision,
  unit              varchar,
  deadline          timestamp,
  progress          double precision default 0,
  notes             varchar,
  created_at        timestamp        default now(),
  updated_at        timestamp        default now()
);
comment on table faraday.nutrition_goals is 'Targets of a nutrition plan.';

create table faraday.nutrition_logs (
  id              serial           primary key,
  student_id      integer          not null references faraday.students (id),
  date            timestamp        not null,
  meal_type       faraday.mealtype not null,
  foods_consumed  json             not null,
  calories        integer,
  protein         double precision,
  carbohydrates   double precision,
  fats            double precision,
  hydration       double precision,
  notes           varchar,
  additional_data json,
  created_at      timestamp        default now()
);
comment on table faraday.nutrition_logs is 'Food intake per day.';

create index nutrition_logs_student_id_idx on faraday.nutrition_logs (student_id);

create table faraday.nutrition_recommendations (
  id               serial                    primary key,
  student_id       integer                   not null references faraday.students (id),
  category         faraday.nutritioncategory not null,
  meal_type        faraday.mealtype,
  description      varchar                   not null,
  reasoning        varchar                   not null,
  suggested_foods  json,
  nutrient_targets json,
  priority         integer                   default 2,
  is_implemented   boolean                   default false,
  additional_data  json,
  created_at       timestamp                 default now()
);
comment on table faraday.nutrition_recommendations is 'Food advice per student.';

create index nutrition_recommendations_student_id_idx on faraday.nutrition_recommendations (student_id);

create table faraday.physical_education_nutrition_plans (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer          not null references faraday.students (id),
  plan_name             varchar(100)     not null,
  start_date            timestamp        not null,
  end_date              timestamp,
  daily_calories        integer,
  protein_goal          double precision,
  carbs_goal            double precision,
  fat_goal              double precision,
  plan_notes            text,
  plan_metadata         json
);
comment on table faraday.physical_education_nutrition_plans is 'Gym nutrition plans.';

create index physical_education_nutrition_plans_student_id_idx on faraday.physical_education_nutrition_plans (student_id);

create table faraday.physical_education_meals (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  nutrition_plan_id     integer          not null references faraday.physical_education_nutrition_plans (id),
  meal_type             varchar(50)      not null,
  meal_time             timestamp        not null,
  calories              integer,
  protein               double precision,
  carbs                 double precision,
  fat                   double precision,
  meal_notes            text,
  meal_metadata         json
);
comment on table faraday.physical_education_meals is 'Gym programme meals.';

create table faraday.physical_education_meal_foods (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  meal_id               integer          not null references faraday.physical_education_meals (id),
  food_name             varchar(100)     not null,
  quantity              double precision,
  unit                  varchar(20),
  calories              integer,
  protein               double precision,
  carbs                 double precision,
  fat                   double precision,
  food_notes            text,
  food_metadata         json
);
comment on table faraday.physical_education_meal_foods is 'Foods in programme meals.';

create index physical_education_meal_foods_meal_id_idx on faraday.physical_education_meal_foods (meal_id);

create table faraday.physical_education_nutrition_education (
  id                    serial       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  title                 varchar(200) not null,
  category              varchar(50)  not null,
  content               json         not null,
  age_group             varchar(50)  not null,
  learning_objectives   json,
  activities            json,
  resources             json,
  education_metadata    json
);
comment on table faraday.physical_education_nutrition_education is 'Gym nutrition lessons.';

create table faraday.physical_education_nutrition_goals (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer          not null references faraday.students (id),
  goal_type             varchar(50)      not null,
  target_value          double precision not null,
  current_value         double precision,
  goal_metadata         json
);
comment on table faraday.physical_education_nutrition_goals is 'Gym nutrition targets.';

create index physical_education_nutrition_goals_student_id_idx on faraday.physical_education_nutrition_goals (student_id);

create table faraday.physical_education_nutrition_logs (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id            integer          not null references faraday.students (id),
  meal_type             varchar(50)      not null,
  log_date              timestamp        not null default now(),
  calories              integer,
  protein               double precision,
  carbohydrates         double precision,
  fats                  double precision,
  hydration             double precision,
  notes                 text,
  log_metadata          json
);
comment on table faraday.physical_education_nutrition_logs is 'Gym intake log.';

create index physical_education_nutrition_logs_student_id_idx on faraday.physical_education_nutrition_logs (student_id);

create table faraday.physical_education_nutrition_recommendations (
  id                      serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  student_id              integer     not null references faraday.students (id),
  category                varchar(50) not null,
  meal_type               varchar(50) not null,
  description             text,
  reasoning               text,
  suggested_foods         json,
  nutrient_targets        json,
  recommendation_metadata json
);
comment on table faraday.physical_education_nutrition_recommendations is 'Gym nutrition advice.';

create index physical_education_nutrition_recommendations_student_id_idx on faraday.physical_education_nutrition_recommendations (student_id);
