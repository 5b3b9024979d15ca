import { definePhase } from '../../src/index.js';

export const { phase, seed } = definePhase(__filename, {
  system: 'faraday',
  title: 'Health, fitness goals and nutrition',
});
