export { connectionsOf, type Connections } from './connections.js';
export { withLock } from './lock.js';
export { isConnectionLost, sqlstate, type ServerError } from './sqlstate.js';
export {
  assertMeant,
  describeTarget,
  explainConnectionError,
  explained,
  formatTarget,
  type Target,
} from './target.js';
