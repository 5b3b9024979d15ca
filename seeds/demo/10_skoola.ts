import { definePhase } from '../../src/index.js';

export const { phase, seed } = definePhase(__filename, {
  system: 'skoola',
  title: 'School management',
});
