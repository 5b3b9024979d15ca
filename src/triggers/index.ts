export { hasTrigger, runNotingSideEffects, sweepAfterDeletion } from './side-effects.js';
