import { definePhase } from '../../src/index.js';

export const { phase, seed } = definePhase(__filename, {
  system: 'faraday',
  title: 'Accounts, dashboards and infrastructure',
});
