/** SQLSTATE codes by their names in the manual, appendix A "PostgreSQL Error Codes". */
export const sqlstate = {
  connectionFailure: /^08/,
  notNullViolation: '23502',
  foreignKeyViolation: '23503',
  uniqueViolation: '23505',
  checkViolation: '23514',
  readOnlyTransaction: '25006',
  invalidPassword: '28P01',
  invalidAuthorization: '28000',
  invalidCatalogName: '3D000',
  serializationFailure: '40001',
  deadlockDetected: '40P01',
  insufficientPrivilege: '42501',
  undefinedColumn: '42703',
  undefinedFunction: '42883',
  undefinedTable: '42P01',
  invalidColumnReference: '42P10',
  diskFull: '53100',
  tooManyConnections: '53300',
  queryCanceled: '57014',
  adminShutdown: '57P01',
  crashShutdown: '57P02',
  cannotConnectNow: '57P03',
} as const;

/** What node-postgres puts on an error that the server sent. */
export interface ServerError extends Error {
  code?: string;
  detail?: string;
  hint?: string;
  position?: string;
  schema?: string;
  table?: string;
  column?: string;
  constraint?: string;
}

/** Whether the connection itself is gone, so that nothing more can be done on it. */
export function isConnectionLost(error: unknown): boolean {
  const { code = '', message = '' } = error as ServerError;
  const lost: string[] = [
    sqlstate.adminShutdown,
    sqlstate.crashShutdown,
    sqlstate.cannotConnectNow,
    'ECONNRESET',
    'EPIPE',
    'ECONNREFUSED',
  ];
  return (
    lost.includes(code) ||
    sqlstate.connectionFailure.test(code) ||
    /Connection terminated|Client has encountered a connection error/.test(message)
  );
}
