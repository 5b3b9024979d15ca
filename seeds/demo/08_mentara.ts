import { definePhase } from '../../src/index.js';

export const { phase, seed } = definePhase(__filename, {
  system: 'mentara',
  title: 'Communities, intake, therapy and messages of a mental health platform',
});
