import { SeedwrightError } from '../errors.js';

/** A reference file, or what the database holds of it, stands in the way; the transaction has to be rolled back. */
export class ReferenceSetError extends SeedwrightError {}
