export { createPhaseRunner, IncompleteRunError, type PhaseRunnerOptions } from './phase-runner.js';
