import { distinct, type RandomSource } from './random.js';

/** sex, first name, last name; as many women as men, no full name twice where the locale has enough names. */
export function personRows(source: RandomSource): string[][] {
  const { person } = source.faker;
  return distinct(
    () => {
      const sex = source.pick(['female', 'male'] as const);
      return [sex, person.firstName(sex), person.lastName(sex)];
    },
    ([, first, last]) => `${first} ${last}`,
  );
}
