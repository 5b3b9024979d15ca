--! table: faraday.food_items
--! mark: text description
--! key: name

-- Foods as they are eaten: a base food in one of the forms that its kind is prepared in. The base values per 100 g are those of
-- published food tables (USDA FoodData Central), rounded. What water a form loses or takes up (yield) and what fat, sugar or salt it adds
-- change them, as in the recipe calculations of those tables. The first forms of all bases come first; past the last form the list
-- starts again with the foods of another supplier.
with

bases (number, base, kind, kcal, protein, carbs, fat, fiber, sugar, sodium, allergen) as (
  values
    -- The first fifty are what school menus are made of (see meal_food_items.sql).
    (1, 'Apples', 'fruit', 52, 0.3, 13.8, 0.2, 2.4, 10.4, 1, null), (2, 'Bananas', 'fruit', 89, 1.1, 22.8, 0.3, 2.6, 12.2, 1, null),
    (3, 'Blueberries', 'fruit', 57, 0.7, 14.5, 0.3, 2.4, 10, 1, null), (4, 'Strawberries', 'fruit', 32, 0.7, 7.7, 0.3, 2, 4.9, 1, null),
    (5, 'Oranges', 'citrus', 47, 0.9, 11.8, 0.1, 2.4, 9.4, 0, null), (6, 'Grapes', 'fruit', 69, 0.7, 18.1, 0.2, 0.9, 15.5, 2, null),
    (7, 'Carrots', 'salad', 41, 0.9, 9.6, 0.2, 2.8, 4.7, 69, null), (8, 'Broccoli', 'vegetable', 34, 2.8, 6.6, 0.4, 2.6, 1.7, 33, null),
    (9, 'Green beans', 'vegetable', 31, 1.8, 7, 0.2, 2.7, 3.3, 6, null), (10, 'Green peas', 'vegetable', 81, 5.4, 14.5, 0.4, 5.7, 5.7, 5, null),
    (11, 'Sweet corn', 'vegetable', 86, 3.3, 18.7, 1.4, 2, 6.3, 15, null), (12, 'Red bell pepper', 'salad', 31, 1, 6, 0.3, 2.1, 4.2, 4, null),
    (13, 'Tomatoes', 'salad', 18, 0.9, 3.9, 0.2, 1.2, 2.6, 5, null), (14, 'Spinach', 'salad', 23, 2.9, 3.6, 0.4, 2.2, 0.4, 79, null),
    (15, 'Potatoes', 'tuber', 77, 2, 17.5, 0.1, 2.1, 0.8, 6, null), (16, 'Sweet potatoes', 'tuber', 86, 1.6, 20.1, 0.1, 3, 4.2, 55, null),
    (17, 'Brown rice', 'grain', 370, 7.9, 77.2, 2.9, 3.5, 0.9, 7, null), (18, 'White rice', 'grain', 365, 7.1, 80, 0.7, 1.3, 0.1, 5, null),
    (19, 'Rolled oats', 'grain', 379, 13.2, 67.7, 6.5, 10.1, 1, 6, 'gluten'), (20, 'Wheat pasta', 'grain', 371, 13, 74.7, 1.5, 3.2, 2.7, 6, 'wheat'),
    (21, 'Whole-wheat pasta', 'grain', 352, 13.9, 73.4, 2.9, 9.2, 2.8, 6, 'wheat'), (22, 'Quinoa', 'grain', 368, 14.1, 64.2, 6.1, 7, 2.7, 5, null),
    (23, 'Black beans', 'legume', 132, 8.9, 23.7, 0.5, 8.7, 0.3, 1, null), (24, 'Chickpeas', 'legume', 164, 8.9, 27.4, 2.6, 7.6, 4.8, 7, null),
    (25, 'Green lentils', 'legume', 116, 9, 20.1, 0.4, 7.9, 1.8, 2, null), (26, 'Chicken breast', 'meat', 120, 22.5, 0, 2.6, 0, 0, 45, null),
    (27, 'Turkey breast', 'meat', 114, 23.7, 0, 1.5, 0, 0, 113, null), (28, 'Lean ground beef', 'meat', 152, 20.9, 0, 7, 0, 0, 66, null),
    (29, 'Salmon', 'fish', 208, 20.4, 0, 13.4, 0, 0, 59, 'fish'), (30, 'Cod', 'fish', 82, 17.8, 0, 0.7, 0, 0, 54, 'fish'),
    (31, 'Tuna', 'fish', 109, 24.4, 0, 0.5, 0, 0, 45, 'fish'), (32, 'Eggs', 'egg', 143, 12.6, 0.7, 9.5, 0, 0.4, 142, 'egg'),
    (33, 'Firm tofu', 'soy', 144, 17.3, 2.8, 8.7, 2.3, 0.6, 14, 'soy'), (34, 'Low-fat milk', 'dairy', 42, 3.4, 5, 1, 0, 5, 44, 'milk'),
    (35, 'Plain yogurt', 'dairy', 61, 3.5, 4.7, 3.3, 0, 4.7, 46, 'milk'), (36, 'Greek yogurt', 'dairy', 59, 10.2, 3.6, 0.4, 0, 3.2, 36, 'milk'),
    (37, 'Cheddar', 'cheese', 403, 22.9, 3.1, 33.3, 0, 0.5, 653, 'milk'), (38, 'Mozzarella', 'cheese', 254, 24.3, 2.8, 15.9, 0, 1.1, 619, 'milk'),
    (39, 'Almonds', 'nut', 579, 21.2, 21.6, 49.9, 12.5, 4.4, 1, 'tree nuts'), (40, 'Walnuts', 'nut', 654, 15.2, 13.7, 65.2, 6.7, 2.6, 2, 'tree nuts'),
    (41, 'Peanuts', 'nut', 567, 25.8, 16.1, 49.2, 8.5, 4.7, 18, 'peanuts'), (42, 'Sunflower seeds', 'nut', 584, 20.8, 20, 51.5, 8.6, 2.6, 9, null),
    (43, 'Pumpkin seeds', 'nut', 559, 30.2, 10.7, 49.1, 6, 1.4, 7, null), (44, 'Whole-wheat bread', 'bread', 252, 12.4, 42.7, 3.5, 6, 4.3, 455, 'wheat'),
    (45, 'Rye bread', 'bread', 259, 8.5, 48.3, 3.3, 5.8, 3.9, 603, 'gluten'), (46, 'Corn tortillas', 'bread', 218, 5.7, 44.6, 2.9, 6.3, 0.9, 45, null),
    (47, 'Pita bread', 'bread', 275, 9.1, 55.7, 1.2, 2.2, 1.3, 536, 'wheat'), (48, 'Bagel', 'bread', 264, 10.6, 52.4, 1.3, 1.6, 8.6, 422, 'wheat'),
    (49, 'Rice cakes', 'crisp', 387, 8.2, 81.5, 2.8, 4.2, 0.9, 29, null), (50, 'Fortified soy drink', 'drink', 43, 2.6, 4.9, 1.5, 0.2, 3.7, 47, 'soy'),
    (51, 'Pears', 'fruit', 57, 0.4, 15.2, 0.1, 3.1, 9.8, 1, null), (52, 'Peaches', 'fruit', 39, 0.9, 9.5, 0.3, 1.5, 8.4, 0, null),
    (53, 'Apricots', 'fruit', 48, 1.4, 11.1, 0.4, 2, 9.2, 1, null), (54, 'Plums', 'fruit', 46, 0.7, 11.4, 0.3, 1.4, 9.9, 0, null),
    (55, 'Cherries', 'fruit', 63, 1.1, 16, 0.2, 2.1, 12.8, 0, null), (56, 'Raspberries', 'fruit', 52, 1.2, 11.9, 0.7, 6.5, 4.4, 1, null),
    (57, 'Blackberries', 'fruit', 43, 1.4, 9.6, 0.5, 5.3, 4.9, 1, null), (58, 'Cranberries', 'fruit', 46, 0.5, 12, 0.1, 3.6, 4.3, 2, null),
    (59, 'Mango', 'fruit', 60, 0.8, 15, 0.4, 1.6, 13.7, 1, null), (60, 'Pineapple', 'fruit', 50, 0.5, 13.1, 0.1, 1.4, 9.9, 1, null),
    (61, 'Papaya', 'fruit', 43, 0.5, 10.8, 0.3, 1.7, 7.8, 8, null), (62, 'Kiwifruit', 'fruit', 61, 1.1, 14.7, 0.5, 3, 9, 3, null),
    (63, 'Figs', 'fruit', 74, 0.8, 19.2, 0.3, 2.9, 16.3, 1, null), (64, 'Nectarines', 'fruit', 44, 1.1, 10.6, 0.3, 1.7, 7.9, 0, null),
    (65, 'Tangerines', 'citrus', 53, 0.8, 13.3, 0.3, 1.8, 10.6, 2, null), (66, 'Grapefruit', 'citrus', 42, 0.8, 10.7, 0.1, 1.6, 6.9, 0, null),
    (67, 'Watermelon', 'citrus', 30, 0.6, 7.6, 0.2, 0.4, 6.2, 1, null), (68, 'Cantaloupe', 'citrus', 34, 0.8, 8.2, 0.2, 0.9, 7.9, 16, null),
    (69, 'Honeydew melon', 'citrus', 36, 0.5, 9.1, 0.1, 0.8, 8.1, 18, null), (70, 'Lychees', 'citrus', 66, 0.8, 16.5, 0.4, 1.3, 15.2, 1, null),
    (71, 'Kale', 'vegetable', 35, 2.9, 4.4, 1.5, 4.1, 0.8, 53, null), (72, 'Cauliflower', 'vegetable', 25, 1.9, 5, 0.3, 2, 1.9, 30, null),
    (73, 'Zucchini', 'vegetable', 17, 1.2, 3.1, 0.3, 1, 2.5, 8, null), (74, 'Onions', 'vegetable', 40, 1.1, 9.3, 0.1, 1.7, 4.2, 4, null),
    (75, 'Mushrooms', 'vegetable', 22, 3.1, 3.3, 0.3, 1, 2, 5, null), (76, 'Asparagus', 'vegetable', 20, 2.2, 3.9, 0.1, 2.1, 1.9, 2, null),
    (77, 'Brussels sprouts', 'vegetable', 43, 3.4, 9, 0.3, 3.8, 2.2, 25, null), (78, 'Cabbage', 'salad', 25, 1.3, 5.8, 0.1, 2.5, 3.2, 18, null),
    (79, 'Eggplant', 'vegetable', 25, 1, 5.9, 0.2, 3, 3.5, 2, null), (80, 'Butternut squash', 'vegetable', 45, 1, 11.7, 0.1, 2, 2.2, 4, null),
    (81, 'Beets', 'vegetable', 43, 1.6, 9.6, 0.2, 2.8, 6.8, 78, null), (82, 'Celery', 'salad', 14, 0.7, 3, 0.2, 1.3, 1.3, 80, null),
    (83, 'Leeks', 'vegetable', 61, 1.5, 14.2, 0.3, 1.8, 3.9, 20, null), (84, 'Parsnips', 'vegetable', 75, 1.2, 18, 0.3, 4.9, 4.8, 10, null),
    (85, 'Turnips', 'vegetable', 28, 0.9, 6.4, 0.1, 1.8, 3.8, 67, null), (86, 'Swiss chard', 'vegetable', 19, 1.8, 3.7, 0.2, 1.6, 1.1, 213, null),
    (87, 'Okra', 'vegetable', 33, 1.9, 7.5, 0.2, 3.2, 1.5, 7, null), (88, 'Snow peas', 'vegetable', 42, 2.8, 7.5, 0.2, 2.6, 4, 4, null),
    (89, 'Bok choy', 'vegetable', 13, 1.5, 2.2, 0.2, 1, 1.2, 65, null), (90, 'Yams', 'tuber', 118, 1.5, 27.9, 0.2, 4.1, 0.5, 9, null),
    (91, 'Plantains', 'tuber', 122, 1.3, 31.9, 0.4, 2.3, 15, 4, null), (92, 'Wild rice', 'grain', 357, 14.7, 74.9, 1.1, 6.2, 2.5, 7, null),
    (93, 'Pearl barley', 'grain', 352, 9.9, 77.7, 1.2, 15.6, 0.8, 9, 'gluten'), (94, 'Bulgur', 'grain', 342, 12.3, 75.9, 1.3, 12.5, 0.4, 17, 'wheat'),
    (95, 'Couscous', 'grain', 376, 12.8, 77.4, 0.6, 5, 0, 10, 'wheat'), (96, 'Buckwheat groats', 'grain', 346, 11.7, 75, 2.7, 10.3, 0, 11, null),
    (97, 'Millet', 'grain', 378, 11, 72.9, 4.2, 8.5, 1.7, 5, null), (98, 'Polenta', 'grain', 362, 8.1, 76.9, 3.6, 7.3, 0.6, 35, null),
    (99, 'Amaranth', 'grain', 371, 13.6, 65.3, 7, 6.7, 1.7, 4, null), (100, 'Kidney beans', 'legume', 127, 8.7, 22.8, 0.5, 6.4, 0.3, 1, null),
    (101, 'Pinto beans', 'legume', 143, 9, 26.2, 0.7, 9, 0.3, 1, null), (102, 'Navy beans', 'legume', 140, 8.2, 26.1, 0.6, 10.5, 0.4, 0, null),
    (103, 'Split peas', 'legume', 118, 8.3, 21.1, 0.4, 8.3, 2.9, 2, null), (104, 'Lima beans', 'legume', 115, 7.8, 20.9, 0.4, 7, 2.9, 2, null),
    (105, 'Edamame', 'legume', 121, 11.9, 8.9, 5.2, 5.2, 2.2, 6, 'soy'), (106, 'Black-eyed peas', 'legume', 116, 7.7, 20.8, 0.5, 6.5, 3.3, 4, null),
    (107, 'Chicken thigh', 'meat', 121, 19.7, 0, 4.1, 0, 0, 95, null), (108, 'Beef sirloin', 'meat', 127, 22.1, 0, 4.1, 0, 0, 52, null),
    (109, 'Pork tenderloin', 'meat', 109, 21, 0, 2.2, 0, 0, 53, null), (110, 'Ground turkey', 'meat', 148, 19.7, 0, 7.7, 0, 0, 58, null),
    (111, 'Lamb leg', 'meat', 128, 20.6, 0, 4.5, 0, 0, 62, null), (112, 'Bison', 'meat', 109, 21.6, 0, 1.8, 0, 0, 54, null),
    (113, 'Tilapia', 'fish', 96, 20.1, 0, 1.7, 0, 0, 52, 'fish'), (114, 'Rainbow trout', 'fish', 141, 19.9, 0, 6.2, 0, 0, 51, 'fish'),
    (115, 'Haddock', 'fish', 74, 16.3, 0, 0.5, 0, 0, 213, 'fish'), (116, 'Shrimp', 'fish', 85, 20.1, 0, 0.5, 0, 0, 119, 'shellfish'),
    (117, 'Egg whites', 'egg', 52, 10.9, 0.7, 0.2, 0, 0.7, 166, 'egg'), (118, 'Tempeh', 'soy', 192, 20.3, 7.6, 10.8, 5, 0, 9, 'soy'),
    (119, 'Skim milk', 'dairy', 34, 3.4, 5, 0.1, 0, 5, 42, 'milk'), (120, 'Whole milk', 'dairy', 61, 3.2, 4.8, 3.3, 0, 4.8, 43, 'milk'),
    (121, 'Swiss cheese', 'cheese', 393, 27, 1.4, 31, 0, 0, 187, 'milk'), (122, 'Cashews', 'nut', 553, 18.2, 30.2, 43.9, 3.3, 5.9, 12, 'tree nuts'),
    (123, 'Pistachios', 'nut', 560, 20.2, 27.2, 45.3, 10.6, 7.7, 1, 'tree nuts'), (124, 'Hazelnuts', 'nut', 628, 15, 16.7, 60.8, 9.7, 4.3, 0, 'tree nuts'),
    (125, 'Sesame seeds', 'nut', 573, 17.7, 23.5, 49.7, 11.8, 0.3, 11, 'sesame'), (126, 'White bread', 'bread', 266, 8.9, 49.4, 3.3, 2.7, 5.7, 491, 'wheat')
),

kinds (kind, category, vegan, storage, days) as (
  values
    ('fruit', 'Fruit', true, 'Refrigerate; wash before serving', 7), ('citrus', 'Fruit', true, 'Cool and dry; refrigerate when cut', 10),
    ('salad', 'Vegetables', true, 'Refrigerate in a perforated bag', 7), ('vegetable', 'Vegetables', true, 'Refrigerate; cook within the week', 6),
    ('tuber', 'Vegetables', true, 'Dark and cool, not in the refrigerator', 30), ('grain', 'Grains', true, 'Dry and sealed; cooked: four days cold', 4),
    ('legume', 'Beans and peas', true, 'Cooked: refrigerate, covered', 4), ('meat', 'Meat and poultry', false, 'Below 4 °C; reheat to 74 °C once', 3),
    ('fish', 'Fish and seafood', false, 'On ice; serve the day it is cooked', 2), ('egg', 'Eggs', false, 'Refrigerate; hold hot at 60 °C or more', 5),
    ('soy', 'Soy foods', true, 'Refrigerate in fresh water', 5), ('dairy', 'Dairy', false, 'Below 4 °C; close after pouring', 7),
    ('drink', 'Plant drinks', true, 'Refrigerate once open', 6), ('cheese', 'Dairy', false, 'Refrigerate, wrapped', 21),
    ('nut', 'Nuts and seeds', true, 'Cool, dry, away from light', 120), ('crisp', 'Bread', true, 'Dry, closed bag', 180), ('bread', 'Bread', true, 'Room temperature, closed bag', 5)
),

forms (kind, form, preparation, yield, oil, sweet, salt, note) as (
  -- Yield: weight afterwards for each gram before; dried fruit keeps what is not water, 77 % of it. Oil and sugar in grams, sodium in milligrams for 100 g before.
  values
    ('fruit', 1, 'fresh', 1, 0, 0, 0, 'Rinse; cut just before serving.'), ('fruit', 2, 'frozen', 1, 0, 0, 0, 'Thaw overnight in the refrigerator.'),
    ('fruit', 3, 'puréed', 1, 0, 0, 0, 'Blend without sugar.'), ('fruit', 4, 'in light syrup', 1.1, 0, 8, 2, 'Drain before weighing.'),
    ('fruit', 5, 'dried', null, 0, 0, 0, 'Unsweetened; a small handful is a portion.'), ('citrus', 1, 'fresh', 1, 0, 0, 0, 'Peel and cut into pieces.'),
    ('citrus', 2, 'in fruit salad', 1, 0, 0, 0, 'Mix with other fruit at most two hours ahead.'), ('citrus', 3, 'frozen', 1, 0, 0, 0, 'Serve half thawed.'),
    ('salad', 1, 'raw', 1, 0, 0, 0, 'Wash twice; cut into sticks or leaves.'), ('salad', 2, 'steamed', 0.95, 0, 0, 0, 'Five minutes over boiling water.'),
    ('salad', 3, 'roasted in olive oil', 0.8, 4, 0, 40, '25 minutes at 200 °C.'), ('salad', 4, 'stir-fried', 0.88, 5, 0, 120, 'Hot pan, four minutes.'),
    ('salad', 5, 'boiled with salt', 1, 0, 0, 230, 'Drain well.'), ('vegetable', 1, 'steamed', 0.95, 0, 0, 0, 'Until a fork just goes in.'),
    ('vegetable', 2, 'roasted in olive oil', 0.8, 4, 0, 40, '25 minutes at 200 °C.'), ('vegetable', 3, 'stir-fried', 0.88, 5, 0, 120, 'Hot pan, four minutes.'),
    ('vegetable', 4, 'boiled with salt', 1, 0, 0, 230, 'Drain well.'), ('vegetable', 5, 'in broth', 2.2, 0, 0, 700, 'Soup of the day.'),
    ('tuber', 1, 'boiled', 1, 0, 0, 5, 'In the skin, 20 minutes.'), ('tuber', 2, 'baked', 0.83, 0, 0, 5, 'Whole, one hour at 190 °C.'),
    ('tuber', 3, 'mashed with olive oil', 1.02, 4, 0, 240, 'Mash while hot.'), ('tuber', 4, 'oven wedges', 0.72, 5, 0, 160, 'One layer, 35 minutes at 210 °C.'),
    ('grain', 1, 'cooked', 2.7, 0, 0, 3, 'In plenty of water.'), ('grain', 2, 'cooked with salt', 2.7, 0, 0, 420, 'Half a teaspoon of salt a pound.'),
    ('grain', 3, 'pilaf style in olive oil', 2.6, 8, 0, 380, 'Toast in the oil first.'), ('grain', 4, 'simmered thin', 4.5, 0, 0, 10, 'For soups and porridge.'),
    ('legume', 1, 'cooked', 1, 0, 0, 2, 'Soaked overnight.'), ('legume', 2, 'canned, drained', 1, 0, 0, 230, 'Rinsing takes off a third of the salt.'),
    ('legume', 3, 'mashed with olive oil', 1.03, 6, 0, 150, 'As a dip or filling.'), ('legume', 4, 'in tomato sauce', 1.5, 1, 3, 330, 'Simmer 20 minutes.'),
    ('meat', 1, 'grilled', 0.73, 0, 0, 0, 'To 74 °C inside.'), ('meat', 2, 'roasted', 0.72, 1.5, 0, 90, 'Rest ten minutes before carving.'),
    ('meat', 3, 'braised', 0.7, 1, 0, 200, 'Covered, low heat.'), ('meat', 4, 'pan-seared in canola oil', 0.75, 4, 0, 60, 'Pat dry first.'),
    ('fish', 1, 'baked', 0.82, 0, 0, 0, '12 minutes at 200 °C.'), ('fish', 2, 'grilled', 0.8, 0, 0, 0, 'Oil the grill, not the food.'),
    ('fish', 3, 'poached', 0.86, 0, 0, 90, 'Just below boiling.'), ('fish', 4, 'pan-seared in canola oil', 0.8, 4, 0, 60, 'Skin side first.'),
    ('egg', 1, 'boiled', 1, 0, 0, 0, 'Nine minutes from boiling.'), ('egg', 2, 'scrambled in canola oil', 0.95, 4, 0, 120, 'Stir over low heat.'),
    ('egg', 3, 'baked', 0.95, 0, 0, 60, 'In muffin tins.'), ('soy', 1, 'baked', 0.9, 0, 0, 0, 'Press dry first.'),
    ('soy', 2, 'pan-fried in canola oil', 0.9, 5, 0, 150, 'Until golden.'), ('soy', 3, 'simmered in broth', 1.02, 0, 0, 260, 'Ten minutes.'),
    ('dairy', 1, 'chilled', 1, 0, 0, 0, 'Half-pint cartons or 150 g cups.'), ('dairy', 2, 'with vanilla', 1.05, 0, 5, 0, 'Sweetened.'),
    ('dairy', 3, 'with honey', 1.08, 0, 7, 0, 'Not for children under one year.'), ('drink', 1, 'unsweetened', 1, 0, 0, 0, 'Shake before pouring.'),
    ('drink', 2, 'with vanilla', 1.05, 0, 5, 0, 'Sweetened.'), ('cheese', 1, 'sliced', 1, 0, 0, 0, 'One slice is 25 g.'),
    ('cheese', 2, 'grated', 1, 0, 0, 0, 'Weigh, do not scoop.'), ('cheese', 3, 'melted', 0.97, 0, 0, 0, 'Under the grill.'),
    ('nut', 1, 'raw', 1, 0, 0, 0, 'Chop for children under five.'), ('nut', 2, 'dry-roasted', 0.97, 0, 0, 0, 'Unsalted.'),
    ('nut', 3, 'roasted and salted', 0.97, 0, 0, 300, 'Now and then.'), ('nut', 4, 'ground to butter', 1, 0, 0, 5, 'Nothing added.'),
    ('crisp', 1, 'plain', 1, 0, 0, 0, 'Two pieces are 18 g.'), ('crisp', 2, 'salted', 1, 0, 0, 250, 'Now and then.'),
    ('bread', 1, 'plain', 1, 0, 0, 0, 'One slice or piece is 30 to 80 g.'), ('bread', 2, 'toasted', 0.9, 0, 0, 0, 'Light brown.'),
    ('bread', 3, 'baked with olive oil', 1.04, 7, 0, 30, 'Ten minutes at 180 °C.')
),

offered as (
  select bases.*, forms.form, preparation, coalesce(yield, round((protein + carbs + fat) / 77, 3)) as yield, oil, sweet, salt, note, category, vegan, storage, days,
    row_number() over (order by forms.form, bases.number) as place, count(*) over () as places
  from bases
  join forms using (kind)
  join kinds using (kind)
),

listed as (
  -- What 100 g of the finished food hold.
  select
    n,
    offered.*,
    base || ', ' || preparation || case when n > places then ', supplier ' || 1 + (n - 1) / places else '' end as name,
    round((kcal + 8.84 * oil + 4 * sweet) / yield, 0) as kcal_100,
    round(carbs / yield + sweet / yield, 1) as carbs_100
  from generate_series(1, seed.rows(500)) as n
  join (select count(*) as total from offered) as whole on true
  join offered on place = 1 + mod(n - 1, total)
)

insert into faraday.food_items (
  name, description, category, calories_per_100g, protein_per_100g, carbohydrates_per_100g, fats_per_100g, fiber_per_100g, sugar_per_100g,
  sodium_per_100g, allergens, dietary_restrictions, is_organic, is_gluten_free, is_dairy_free, is_vegan, is_vegetarian,
  storage_instructions, shelf_life_days, preparation_notes, additional_data, created_at, updated_at
)
select
  name,
  'MOCK: ' || base || ', ' || preparation || '; ' || kcal_100 || ' kcal and ' || round(protein / yield, 1) || ' g of protein in 100 g.',
  category,
  kcal_100,
  round(protein / yield, 1),
  carbs_100,
  round((fat + oil) / yield, 1),
  round(fiber / yield, 1),
  least(carbs_100, round((sugar + sweet) / yield, 1)),
  round((sodium + salt) / yield, 0),
  case when allergen is null then '[]' else json_build_array(allergen) end,
  to_json(array_remove(array[
    case when vegan then 'vegan' end,
    case when vegan or kind in ('egg', 'dairy', 'cheese') then 'vegetarian' end,
    case when allergen in ('wheat', 'gluten') then null else 'gluten-free' end,
    case when allergen = 'milk' then null else 'dairy-free' end
  ], null)),
  mod(number + (n - 1) / places, 9) = 4,
  coalesce(allergen not in ('wheat', 'gluten'), true),
  coalesce(allergen <> 'milk', true),
  vegan and preparation <> 'with honey',
  vegan or kind in ('egg', 'dairy', 'cheese'),
  storage,
  case preparation when 'dried' then 180 when 'frozen' then 240 when 'canned, drained' then 3 else days end,
  note,
  json_build_object('base', base, 'form', form, 'supplier', 1 + (n - 1) / places, 'yield', yield, 'source', 'USDA FoodData Central, rounded'),
  date_trunc('day', seed.now() at time zone 'UTC') - interval '700 days' + interval '5 minutes' * n,
  date_trunc('day', seed.now() at time zone 'UTC') - interval '120 days' + interval '5 minutes' * n
from listed
on conflict (name) do nothing;
