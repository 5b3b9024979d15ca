create schema faraday;
comment on schema faraday is 'K-12 physical education: a school district with its pupils, classes, health and assistants.';

-- Value sets: one type for each list of the application's code.

create type faraday.activity_category_enum as enum (
  'INDIVIDUAL', 'TEAM', 'PAIR', 'GROUP', 'COMPETITIVE', 'NON_COMPETITIVE'
);
create type faraday.activity_category_type_enum as enum (
  'INDIVIDUAL', 'TEAM', 'PAIR', 'GROUP', 'COMPETITIVE', 'NON_COMPETITIVE'
);
create type faraday.activity_difficulty_level_enum as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.activity_equipment_requirement_enum as enum (
  'NONE', 'MINIMAL', 'STANDARD', 'SPECIALIZED', 'EXTENSIVE'
);
create type faraday.activity_format_enum as enum (
  'INDIVIDUAL', 'PAIR', 'SMALL_GROUP', 'LARGE_GROUP', 'TEAM', 'CLASS'
);
create type faraday.activity_goal_enum as enum (
  'SKILL_DEVELOPMENT', 'FITNESS', 'COORDINATION', 'TEAMWORK', 'COMPETITION', 'ENJOYMENT', 'HEALTH', 'WELLNESS'
);
create type faraday.activity_status_enum as enum ('DRAFT', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'ARCHIVED');
create type faraday.activity_type_enum as enum (
  'WARM_UP', 'COOL_DOWN', 'STRETCHING', 'STRENGTH_TRAINING', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION',
  'TEAM_SPORTS', 'INDIVIDUAL_SPORTS', 'RACKET_SPORTS', 'WATER_SPORTS', 'WINTER_SPORTS', 'COMBAT_SPORTS', 'HIIT',
  'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'GAMES', 'PLAY', 'OUTDOOR', 'ADVENTURE',
  'RECREATIONAL', 'SKILL_DEVELOPMENT', 'TECHNIQUE_PRACTICE', 'DRILLS', 'EXERCISES', 'ASSESSMENTS',
  'REHABILITATION', 'PREHABILITATION', 'THERAPEUTIC', 'RECOVERY', 'REGENERATION', 'MOBILITY', 'STABILITY',
  'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION',
  'PROGRESSION', 'REGRESSION', 'MODIFICATION', 'VARIATION', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'
);
create type faraday.activity_type_enum_2 as enum (
  'RUNNING', 'JUMPING', 'THROWING', 'CATCHING', 'KICKING', 'STRIKING', 'DRIBBLING', 'PASSING', 'SHOOTING',
  'DEFENDING'
);
create type faraday.activitydifficulty as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.activitytype as enum (
  'WARM_UP', 'COOL_DOWN', 'STRETCHING', 'STRENGTH_TRAINING', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION',
  'TEAM_SPORTS', 'INDIVIDUAL_SPORTS', 'RACKET_SPORTS', 'WATER_SPORTS', 'WINTER_SPORTS', 'COMBAT_SPORTS', 'HIIT',
  'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'GAMES', 'PLAY', 'OUTDOOR', 'ADVENTURE',
  'RECREATIONAL', 'SKILL_DEVELOPMENT', 'TECHNIQUE_PRACTICE', 'DRILLS', 'EXERCISES', 'ASSESSMENTS',
  'REHABILITATION', 'PREHABILITATION', 'THERAPEUTIC', 'RECOVERY', 'REGENERATION', 'MOBILITY', 'STABILITY',
  'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION',
  'PROGRESSION', 'REGRESSION', 'MODIFICATION', 'VARIATION', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'
);
create type faraday.adaptation_level_enum as enum (
  'MINOR', 'MODERATE', 'MAJOR', 'EXTENSIVE', 'CUSTOM', 'NONE', 'MINIMAL', 'SIGNIFICANT', 'EXTREME'
);
create type faraday.adaptation_status_enum as enum (
  'PENDING', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'EXPIRED', 'ARCHIVED', 'REVIEW', 'APPROVED', 'REJECTED',
  'IN_PROGRESS', 'FAILED', 'REVERTED'
);
create type faraday.adaptation_trigger_enum as enum (
  'STUDENT_REQUEST', 'TEACHER_INITIATED', 'PERFORMANCE_BASED', 'SAFETY_CONCERN', 'EQUIPMENT_LIMITATION',
  'ENVIRONMENTAL', 'MEDICAL', 'SCHEDULED', 'AUTOMATIC', 'MANUAL', 'EVENT'
);
create type faraday.adaptation_type_enum as enum (
  'DIFFICULTY', 'EQUIPMENT', 'DURATION', 'INTENSITY', 'GROUP_SIZE', 'ENVIRONMENT', 'INSTRUCTION', 'ASSISTANCE',
  'MODIFICATION', 'ALTERNATIVE', 'COMPLEXITY', 'SUPPORT'
);
create type faraday.alert_incident_severity_enum as enum ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
create type faraday.alert_type_enum as enum ('HIGH_RISK', 'MEDIUM_RISK', 'LOW_RISK', 'INFORMATION');
create type faraday.alert_type_enum_2 as enum ('RISK_THRESHOLD', 'EMERGENCY', 'PROTOCOL', 'MAINTENANCE', 'WEATHER');
create type faraday.analysis_type_enum as enum (
  'MOVEMENT', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'TECHNIQUE', 'ENGAGEMENT', 'ADAPTATION', 'ASSESSMENT'
);
create type faraday.analysislevel as enum ('BASIC', 'STANDARD', 'DETAILED', 'COMPREHENSIVE', 'EXPERT');
create type faraday.analysisstatus as enum ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'CANCELLED');
create type faraday.analysistrigger as enum (
  'MANUAL', 'SCHEDULED', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'ADAPTATION', 'SYSTEM'
);
create type faraday.analysistype as enum (
  'MOVEMENT', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'TECHNIQUE', 'ENGAGEMENT', 'ADAPTATION', 'ASSESSMENT'
);
create type faraday.assessment_performance_level_enum as enum (
  'EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR'
);
create type faraday.assessment_type_enum as enum ('SKILL', 'FITNESS', 'MOVEMENT', 'BEHAVIORAL', 'PROGRESS');
create type faraday.assessmentlevel as enum ('EXCELLENT', 'GOOD', 'AVERAGE', 'NEEDS_IMPROVEMENT', 'POOR');
create type faraday.assessmentresult as enum ('PASS', 'FAIL', 'INCOMPLETE', 'NEEDS_REVIEW', 'EXEMPT', 'PENDING');
create type faraday.assessmentstatus as enum ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'ARCHIVED');
create type faraday.assessmenttrigger as enum (
  'MANUAL', 'SCHEDULED', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'ADAPTATION', 'SYSTEM'
);
create type faraday.assessmenttype as enum ('SKILL', 'FITNESS', 'BEHAVIOR', 'PROGRESS', 'SAFETY', 'MOVEMENT');
create type faraday.assignment_status_enum as enum ('ACTIVE', 'INACTIVE', 'PENDING', 'TRANSFERRED', 'GRADUATED');
create type faraday.avatar_style_enum as enum ('REALISTIC', 'CARTOON', 'ANIME', 'PIXEL', 'MINIMAL', 'CUSTOM');
create type faraday.avatar_type_enum as enum ('STATIC', 'ANIMATED', 'THREE_D');
create type faraday.base_status_enum as enum (
  'ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'
);
create type faraday.certification_type_enum as enum (
  'CPR', 'FIRST_AID', 'PHYSICAL_EDUCATION', 'COACHING', 'SPORTS_MEDICINE', 'NUTRITION', 'FITNESS',
  'SPECIAL_NEEDS', 'ATHLETIC_TRAINING', 'EXERCISE_SCIENCE', 'HEALTH_EDUCATION', 'ADAPTIVE_PE', 'YOGA',
  'PILATES', 'DANCE', 'MARTIAL_ARTS', 'AQUATICS', 'OUTDOOR_EDUCATION', 'ADVENTURE_SPORTS', 'TEAM_SPORTS',
  'INDIVIDUAL_SPORTS', 'STRENGTH_TRAINING', 'CARDIOVASCULAR', 'FLEXIBILITY', 'BALANCE', 'COORDINATION'
);
create type faraday.changetype as enum ('CREATED', 'UPDATED', 'COMPLETED', 'ARCHIVED');
create type faraday.check_type_enum as enum ('EQUIPMENT', 'ENVIRONMENT', 'STUDENT', 'INSTRUCTOR');
create type faraday.check_type_enum_2 as enum ('EQUIPMENT', 'ENVIRONMENT', 'STUDENT', 'ACTIVITY');
create type faraday.circuit_breaker_level_enum as enum ('HIGH', 'MEDIUM', 'LOW', 'NONE');
create type faraday.circuit_breaker_status_enum as enum ('CLOSED', 'OPEN', 'HALF_OPEN');
create type faraday.circuit_breaker_trigger_enum as enum (
  'MANUAL', 'AUTOMATIC', 'SCHEDULED', 'THRESHOLD', 'POLICY'
);
create type faraday.circuit_breaker_type_enum as enum (
  'ACTIVITY', 'SERVICE', 'API', 'DATABASE', 'EXTERNAL', 'CUSTOM'
);
create type faraday.circuitbreakerstatus as enum ('CLOSED', 'OPEN', 'HALF_OPEN');
create type faraday.circuitbreakertrigger as enum ('MANUAL', 'AUTOMATIC', 'SCHEDULED', 'THRESHOLD', 'POLICY');
create type faraday.class_assignment_status_enum as enum (
  'ACTIVE', 'INACTIVE', 'PENDING', 'TRANSFERRED', 'GRADUATED'
);
create type faraday.class_grade_level_enum as enum (
  'KINDERGARTEN', 'FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH', 'EIGHTH', 'NINTH', 'TENTH',
  'ELEVENTH', 'TWELFTH'
);
create type faraday.class_status_enum as enum ('PLANNED', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'ON_HOLD');
create type faraday.class_student_status_enum as enum ('PLANNED', 'ACTIVE', 'COMPLETED', 'CANCELLED');
create type faraday.class_type_enum as enum (
  'REGULAR', 'SPECIAL_NEEDS', 'ATHLETIC', 'RECREATIONAL', 'COMPETITIVE', 'ADVANCED', 'BEGINNER'
);
create type faraday.class_type_enum_2 as enum ('REGULAR', 'SPECIAL_NEEDS', 'ADVANCED', 'BEGINNER', 'ATHLETIC');
create type faraday.confidencelevel as enum ('HIGH', 'MEDIUM', 'LOW', 'UNCERTAIN');
create type faraday.contexttype as enum ('CONVERSATION', 'TASK', 'SESSION', 'WORKFLOW', 'PROJECT');
create type faraday.criteriatype as enum ('TECHNICAL', 'PERFORMANCE', 'PROGRESS', 'SAFETY');
create type faraday.current_progression_level_enum as enum (
  'NOVICE', 'DEVELOPING', 'PROFICIENT', 'ADVANCED', 'EXPERT'
);
create type faraday.customization_type_enum as enum (
  'APPEARANCE', 'VOICE', 'EXPRESSION', 'GESTURE', 'ACCESSORY', 'BACKGROUND', 'ANIMATION', 'CUSTOM'
);
create type faraday.dashboard_notification_priority_enum as enum ('URGENT', 'HIGH', 'NORMAL', 'LOW');
create type faraday.dashboard_notification_type_enum as enum (
  'SYSTEM', 'ALERT', 'UPDATE', 'REMINDER', 'ACHIEVEMENT'
);
create type faraday.difficulty_level_enum as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.enrollment_status_enum as enum ('ACTIVE', 'INACTIVE', 'PENDING', 'TRANSFERRED', 'GRADUATED');
create type faraday.equipment_status_enum as enum (
  'AVAILABLE', 'IN_USE', 'MAINTENANCE', 'REPAIR', 'RETIRED', 'LOST', 'DAMAGED'
);
create type faraday.exercise_difficulty_enum as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED');
create type faraday.exercise_difficulty_enum_2 as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.exercise_type_enum as enum (
  'STRENGTH', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'ENDURANCE'
);
create type faraday.exercise_type_enum_2 as enum (
  'STRENGTH', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'ENDURANCE', 'SPEED', 'AGILITY', 'BODYWEIGHT',
  'RESISTANCE', 'WEIGHT_TRAINING', 'MACHINE', 'FREE_WEIGHTS', 'CABLE', 'PLYOMETRIC', 'ISOMETRIC', 'ISOTONIC',
  'ISOKINETIC', 'AEROBIC', 'ANAEROBIC', 'HIIT', 'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS',
  'SPORTS', 'RECREATIONAL', 'THERAPEUTIC', 'REHABILITATION', 'PREHABILITATION', 'MOBILITY', 'STABILITY',
  'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'DRILL', 'WARM_UP', 'COOL_DOWN', 'RECOVERY', 'REGENERATION',
  'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION', 'PROGRESSION', 'REGRESSION', 'MODIFICATION',
  'VARIATION', 'PRIMARY', 'SECONDARY', 'COMPLEMENTARY', 'SUPPLEMENTARY', 'ADDITIONAL', 'OPTIONAL', 'REQUIRED',
  'MANDATORY', 'RECOMMENDED', 'SUGGESTED', 'PREFERRED', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'
);
create type faraday.feedback_severity_enum as enum (
  'EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR'
);
create type faraday.feedback_type_enum as enum (
  'MOVEMENT', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'TECHNIQUE', 'ENGAGEMENT', 'ADAPTATION', 'ASSESSMENT'
);
create type faraday.feedbackpriority as enum ('LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL');
create type faraday.feedbackstatus as enum (
  'OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED', 'REOPENED', 'DUPLICATE', 'WONT_FIX'
);
create type faraday.feedbacktype as enum (
  'BUG', 'FEATURE', 'IMPROVEMENT', 'QUESTION', 'COMPLAINT', 'PRAISE', 'SUGGESTION', 'OTHER'
);
create type faraday.final_incident_severity_enum as enum ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
create type faraday.gender_enum as enum ('MALE', 'FEMALE', 'OTHER');
create type faraday.gptcategory as enum ('TEACHER', 'STUDENT', 'ADMIN', 'PARENT', 'ADDITIONAL');
create type faraday.gpttype as enum (
  'MATH_TEACHER', 'SCIENCE_TEACHER', 'LANGUAGE_ARTS_TEACHER', 'HISTORY_TEACHER', 'PHYSICAL_ED_TEACHER',
  'ADMIN_ASSISTANT', 'MATH_TUTOR', 'SCIENCE_TUTOR', 'LANGUAGE_ARTS_TUTOR', 'HISTORY_TUTOR',
  'STUDY_SKILLS_COACH', 'WRITING_ASSISTANT', 'LEARNING_ANALYTICS', 'CONTENT_GENERATION', 'ADAPTIVE_LEARNING',
  'ASSESSMENT_GRADING', 'MEMORY_CONTEXT', 'LMS_INTEGRATION', 'COLLABORATION', 'RESOURCE_RECOMMENDATION',
  'MULTIMEDIA_PROCESSING', 'TRANSLATION_LOCALIZATION', 'CALENDAR_SCHEDULING', 'FILE_PROCESSING',
  'COMMUNICATION', 'EMOTION_FEEDBACK', 'PARENT_COMMUNICATION', 'PROGRESS_TRACKING'
);
create type faraday.grade_level_enum as enum (
  'KINDERGARTEN', 'FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH', 'EIGHTH', 'NINTH', 'TENTH',
  'ELEVENTH', 'TWELFTH'
);
create type faraday.history_trigger_enum as enum (
  'MANUAL', 'SCHEDULED', 'PERFORMANCE', 'PROGRESS', 'ADAPTATION', 'SYSTEM'
);
create type faraday.incident_severity_enum as enum ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
create type faraday.incident_type_enum as enum (
  'INJURY', 'NEAR_MISS', 'EQUIPMENT_FAILURE', 'ENVIRONMENTAL', 'BEHAVIORAL'
);
create type faraday.incident_type_enum_2 as enum (
  'INJURY', 'EQUIPMENT_FAILURE', 'ENVIRONMENTAL', 'MEDICAL', 'OTHER'
);
create type faraday.incidentseverity as enum ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
create type faraday.incidentstatus as enum ('OPEN', 'INVESTIGATING', 'RESOLVED', 'CLOSED');
create type faraday.instructor_status as enum ('ACTIVE', 'INACTIVE', 'ON_LEAVE', 'TERMINATED');
create type faraday.intensity_level_enum as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT', 'MASTERY');
create type faraday.interactiontype as enum ('MESSAGE', 'COMMAND', 'ACTION', 'QUERY', 'RESPONSE');
create type faraday.key_source_enum as enum ('ENV', 'SHELL', 'DATABASE', 'RENDER', 'OTHER');
create type faraday.mealtype as enum (
  'BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT', 'RECOVERY'
);
create type faraday.measurementunit as enum (
  'KG', 'LBS', 'CM', 'INCHES', 'CELSIUS', 'FAHRENHEIT', 'BPM', 'MMHG', 'PERCENT', 'SECONDS', 'MINUTES',
  'METERS', 'KILOMETERS', 'MILES', 'SCORE', 'LEVEL'
);
create type faraday.metric_type_enum as enum (
  'HEIGHT', 'WEIGHT', 'BMI', 'HEART_RATE', 'RESPIRATORY_RATE', 'BLOOD_PRESSURE', 'OXYGEN_SATURATION',
  'TEMPERATURE', 'RESTING_HEART_RATE', 'MAXIMUM_HEART_RATE', 'RECOVERY_HEART_RATE', 'VO2_MAX',
  'LACTATE_THRESHOLD', 'ANAEROBIC_THRESHOLD', 'RESTING_METABOLIC_RATE', 'CALORIC_EXPENDITURE', 'SLEEP_QUALITY',
  'STRESS_LEVEL', 'FATIGUE_LEVEL', 'PAIN_LEVEL', 'MOBILITY', 'STABILITY', 'POSTURE', 'MOVEMENT_QUALITY',
  'SKILL_LEVEL', 'PERFORMANCE_SCORE', 'PROGRESS_SCORE', 'BODY_COMPOSITION', 'MUSCLE_MASS', 'BODY_FAT',
  'BONE_DENSITY', 'HYDRATION', 'NUTRITION', 'VITAMIN_LEVELS', 'MINERAL_LEVELS', 'HORMONE_LEVELS',
  'IMMUNE_FUNCTION', 'INFLAMMATION', 'RECOVERY', 'REGENERATION', 'ADAPTATION', 'PERFORMANCE', 'ENDURANCE',
  'STRENGTH', 'FLEXIBILITY', 'POWER', 'SPEED', 'AGILITY', 'BALANCE', 'COORDINATION', 'REACTION_TIME',
  'AEROBIC_CAPACITY', 'ANAEROBIC_CAPACITY', 'MUSCULAR_ENDURANCE', 'MUSCULAR_STRENGTH', 'MENTAL_HEALTH',
  'EMOTIONAL_HEALTH', 'SOCIAL_HEALTH', 'COGNITIVE_HEALTH', 'BEHAVIORAL_HEALTH', 'LIFESTYLE', 'DIET', 'EXERCISE',
  'SLEEP', 'STRESS', 'RELAXATION', 'MEDITATION', 'MINDFULNESS', 'WELLNESS', 'QUALITY_OF_LIFE', 'HEALTH_STATUS',
  'DISEASE_RISK', 'LONGEVITY', 'BIOLOGICAL_AGE', 'FUNCTIONAL_AGE', 'HEALTH_AGE', 'FITNESS_AGE', 'METABOLIC_AGE',
  'CARDIOVASCULAR_AGE', 'MUSCULOSKELETAL_AGE', 'NEUROLOGICAL_AGE', 'IMMUNE_AGE', 'HORMONAL_AGE', 'CELLULAR_AGE',
  'GENETIC_AGE', 'EPIGENETIC_AGE', 'TELOMERE_LENGTH', 'OXIDATIVE_STRESS', 'INFLAMMATORY_MARKERS',
  'HORMONAL_MARKERS', 'METABOLIC_MARKERS', 'NUTRITIONAL_MARKERS', 'IMMUNE_MARKERS', 'NEUROLOGICAL_MARKERS',
  'CARDIOVASCULAR_MARKERS', 'MUSCULOSKELETAL_MARKERS', 'CELLULAR_MARKERS', 'GENETIC_MARKERS',
  'EPIGENETIC_MARKERS', 'BIOMARKERS', 'HEALTH_MARKERS', 'DISEASE_MARKERS', 'RISK_MARKERS', 'PROGNOSIS_MARKERS',
  'DIAGNOSTIC_MARKERS', 'SCREENING_MARKERS', 'MONITORING_MARKERS', 'TREATMENT_MARKERS', 'OUTCOME_MARKERS',
  'PROGRESS_MARKERS', 'RECOVERY_MARKERS', 'REGENERATION_MARKERS', 'ADAPTATION_MARKERS', 'PERFORMANCE_MARKERS',
  'FITNESS_MARKERS', 'WELLNESS_MARKERS', 'LIFESTYLE_MARKERS', 'BEHAVIORAL_MARKERS', 'PSYCHOLOGICAL_MARKERS',
  'SOCIAL_MARKERS', 'ENVIRONMENTAL_MARKERS', 'OCCUPATIONAL_MARKERS', 'ECONOMIC_MARKERS', 'CULTURAL_MARKERS',
  'SPIRITUAL_MARKERS', 'EXISTENTIAL_MARKERS', 'QUALITY_OF_LIFE_MARKERS', 'HEALTH_STATUS_MARKERS',
  'DISEASE_RISK_MARKERS', 'LONGEVITY_MARKERS', 'BIOLOGICAL_AGE_MARKERS', 'FUNCTIONAL_AGE_MARKERS',
  'HEALTH_AGE_MARKERS', 'FITNESS_AGE_MARKERS', 'METABOLIC_AGE_MARKERS', 'CARDIOVASCULAR_AGE_MARKERS',
  'MUSCULOSKELETAL_AGE_MARKERS', 'NEUROLOGICAL_AGE_MARKERS', 'IMMUNE_AGE_MARKERS', 'HORMONAL_AGE_MARKERS',
  'CELLULAR_AGE_MARKERS', 'GENETIC_AGE_MARKERS', 'EPIGENETIC_AGE_MARKERS'
);
create type faraday.metrictype as enum (
  'HEART_RATE', 'BLOOD_PRESSURE', 'BODY_TEMPERATURE', 'WEIGHT', 'HEIGHT', 'BMI', 'BODY_FAT',
  'OXYGEN_SATURATION', 'RESPIRATORY_RATE', 'FLEXIBILITY', 'ENDURANCE', 'STRENGTH', 'BALANCE', 'COORDINATION'
);
create type faraday.notification_channel_enum as enum ('EMAIL', 'PUSH', 'SMS', 'WEBSOCKET', 'IN_APP');
create type faraday.nutritioncategory as enum (
  'GENERAL', 'SPORTS', 'WEIGHT_MANAGEMENT', 'HEALTH_CONDITION', 'PERFORMANCE', 'RECOVERY'
);
create type faraday.performance_level_enum as enum (
  'EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR'
);
create type faraday.performancelevel as enum ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR');
create type faraday.planning_level_enum as enum ('BASIC', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.planning_status_enum as enum (
  'DRAFT', 'PENDING', 'APPROVED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'
);
create type faraday.planning_type_enum as enum ('INDIVIDUAL', 'GROUP', 'CLASS', 'TEAM', 'CUSTOM');
create type faraday.preference_type_enum as enum (
  'THEME', 'LANGUAGE', 'NOTIFICATIONS', 'PRIVACY', 'ACCESSIBILITY', 'DASHBOARD', 'TOOLS', 'AVATAR', 'VOICE',
  'GENERAL'
);
create type faraday.preferenceactivitytype as enum (
  'WARM_UP', 'SKILL_DEVELOPMENT', 'FITNESS_TRAINING', 'GAME', 'COOL_DOWN'
);
create type faraday.previous_adaptation_level_enum as enum (
  'MINOR', 'MODERATE', 'MAJOR', 'EXTENSIVE', 'CUSTOM', 'NONE', 'MINIMAL', 'SIGNIFICANT', 'EXTREME'
);
create type faraday.previous_adaptation_status_enum as enum (
  'PENDING', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'EXPIRED', 'ARCHIVED', 'REVIEW', 'APPROVED', 'REJECTED',
  'IN_PROGRESS', 'FAILED', 'REVERTED'
);
create type faraday.previous_adaptation_type_enum as enum (
  'DIFFICULTY', 'EQUIPMENT', 'DURATION', 'INTENSITY', 'GROUP_SIZE', 'ENVIRONMENT', 'INSTRUCTION', 'ASSISTANCE',
  'MODIFICATION', 'ALTERNATIVE', 'COMPLEXITY', 'SUPPORT'
);
create type faraday.progression_level_enum as enum ('NOVICE', 'DEVELOPING', 'PROFICIENT', 'ADVANCED', 'EXPERT');
create type faraday.progression_level_enum_2 as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.progressstatus as enum (
  'NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_IMPROVEMENT', 'ON_HOLD', 'CANCELLED'
);
create type faraday.progresstype as enum (
  'SKILL', 'FITNESS', 'BEHAVIOR', 'PERFORMANCE', 'PARTICIPATION', 'ATTENDANCE', 'ACHIEVEMENT', 'DEVELOPMENT'
);
create type faraday.projectpriority as enum ('LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL');
create type faraday.projectstatus as enum (
  'ACTIVE', 'INACTIVE', 'ARCHIVED', 'COMPLETED', 'ON_HOLD', 'PLANNING', 'IN_PROGRESS', 'REVIEW'
);
create type faraday.projecttype as enum (
  'PERSONAL', 'TEAM', 'ORGANIZATION', 'TEMPLATE', 'RESEARCH', 'DEVELOPMENT', 'PRODUCTION'
);
create type faraday.rate_limit_trigger_enum as enum ('MANUAL', 'AUTOMATIC', 'SCHEDULED', 'THRESHOLD', 'POLICY');
create type faraday.resource_metric_enum as enum (
  'USAGE', 'THROUGHPUT', 'LATENCY', 'ERROR_RATE', 'COST', 'EFFICIENCY'
);
create type faraday.resource_type_enum as enum (
  'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE'
);
create type faraday.risk_level_enum as enum ('LOW', 'MEDIUM', 'HIGH');
create type faraday.risklevel as enum ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
create type faraday.routine_difficulty_enum as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.school_status_enum as enum ('ACTIVE', 'INACTIVE', 'PLANNING', 'CONSTRUCTION', 'CLOSED');
create type faraday.school_type_enum as enum ('ELEMENTARY', 'MIDDLE', 'HIGH', 'K8', 'K12');
create type faraday.sequence_type_enum as enum (
  'STRENGTH', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'ENDURANCE', 'SPEED', 'AGILITY', 'BODYWEIGHT',
  'RESISTANCE', 'WEIGHT_TRAINING', 'MACHINE', 'FREE_WEIGHTS', 'CABLE', 'PLYOMETRIC', 'ISOMETRIC', 'ISOTONIC',
  'ISOKINETIC', 'AEROBIC', 'ANAEROBIC', 'HIIT', 'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS',
  'SPORTS', 'RECREATIONAL', 'THERAPEUTIC', 'REHABILITATION', 'PREHABILITATION', 'MOBILITY', 'STABILITY',
  'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'DRILL', 'WARM_UP', 'COOL_DOWN', 'RECOVERY', 'REGENERATION',
  'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION', 'PROGRESSION', 'REGRESSION', 'MODIFICATION',
  'VARIATION', 'PRIMARY', 'SECONDARY', 'COMPLEMENTARY', 'SUPPLEMENTARY', 'ADDITIONAL', 'OPTIONAL', 'REQUIRED',
  'MANDATORY', 'RECOMMENDED', 'SUGGESTED', 'PREFERRED', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'
);
create type faraday.sharingscope as enum ('PUBLIC', 'PRIVATE', 'RESTRICTED');
create type faraday.sharingtype as enum ('USER', 'PROJECT', 'ORGANIZATION');
create type faraday.skilllevel as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.status_enum as enum (
  'NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_IMPROVEMENT', 'ON_HOLD', 'CANCELLED'
);
create type faraday.student_category_enum as enum (
  'REGULAR', 'SPECIAL_NEEDS', 'ATHLETE', 'BEGINNER', 'ADVANCED', 'TRANSFER', 'RETURNING', 'NEW',
  'INTERNATIONAL', 'EXCHANGE', 'PART_TIME', 'FULL_TIME'
);
create type faraday.student_health_fitness_goal_category_enum as enum (
  'CARDIOVASCULAR', 'STRENGTH', 'FLEXIBILITY', 'ENDURANCE', 'BALANCE', 'COORDINATION', 'SPEED', 'AGILITY',
  'POWER', 'SPORTS_SPECIFIC', 'GENERAL_FITNESS', 'WEIGHT_MANAGEMENT'
);
create type faraday.student_health_fitness_goal_status_enum as enum (
  'NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED', 'ON_HOLD'
);
create type faraday.student_health_fitness_goal_timeframe_enum as enum (
  'SHORT_TERM', 'MEDIUM_TERM', 'LONG_TERM', 'ACADEMIC_YEAR', 'CUSTOM'
);
create type faraday.student_health_fitness_goal_type_enum as enum (
  'WEIGHT_LOSS', 'MUSCLE_GAIN', 'FLEXIBILITY', 'ENDURANCE', 'STRENGTH', 'SKILL_IMPROVEMENT'
);
create type faraday.student_level_enum as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.student_status_enum as enum (
  'ACTIVE', 'INACTIVE', 'SUSPENDED', 'GRADUATED', 'TRANSFERRED', 'ON_LEAVE', 'WITHDRAWN'
);
create type faraday.tracking_status_enum as enum (
  'NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_IMPROVEMENT', 'ON_HOLD', 'CANCELLED'
);
create type faraday.tracking_type_enum as enum (
  'SKILL', 'FITNESS', 'BEHAVIOR', 'PERFORMANCE', 'PARTICIPATION', 'ATTENDANCE', 'ACHIEVEMENT', 'DEVELOPMENT'
);
create type faraday.userrole as enum ('ADMIN', 'TEACHER', 'STUDENT', 'PARENT', 'STAFF');
create type faraday.voice_provider_enum as enum ('GOOGLE', 'AMAZON', 'MICROSOFT', 'ELEVENLABS');
create type faraday.widget_layout_enum as enum (
  'TOP_LEFT', 'TOP_RIGHT', 'BOTTOM_LEFT', 'BOTTOM_RIGHT', 'CENTER', 'FULL_WIDTH'
);
create type faraday.widget_type_enum as enum ('CHART', 'METRIC', 'TABLE', 'LIST', 'CALENDAR', 'MAP', 'CUSTOM');
create type faraday.workout_difficulty_enum as enum ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');
create type faraday.workout_type_enum as enum (
  'CIRCUIT', 'HIIT', 'STRENGTH', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION'
);
