import { formatTableRef, type TableRef } from '../catalog/index.js';
import { SeedwrightError } from '../errors.js';

/** A table, and the constraint of it, for which no rows could be made. */
export class Unsolved extends SeedwrightError {
  /**
   * @param constraint that stands in the way, if it is known
   * @param reason such as `every row breaks it`
   * @param nextStep what a person can write or change
   */
  constructor(
    readonly ref: TableRef,
    readonly constraint: string | undefined,
    readonly reason: string,
    nextStep: string,
  ) {
    super(`${formatTableRef(ref)}${constraint ? `, ${constraint}` : ''}: ${reason}`, {
      table: formatTableRef(ref),
      constraint,
      nextStep,
    });
  }
}
