import { definePhase } from '../../src/index.js';

export const { phase, seed } = definePhase(__filename, {
  system: 'migration',
  title: 'Cloud-migration planning',
});
