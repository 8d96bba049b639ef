/** The code of an error of a database driver, Node or a mail server, or of its cause; null when none has one. */
export function errorCode(error: unknown): string | null {
  for (
    let each = error;
    typeof each === 'object' && each !== null;
    each = 'cause' in each ? each.cause : null
  ) {
    if ('code' in each && typeof each.code === 'string') return each.code
  }
  return null
}

/** PostgreSQL's classes and codes for a connection that was lost or not given, and Node's for a socket. */
const lost =
  /^(08...|57P0[123]|25P03|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/

/** Errors without a code. */
const lostMessage =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/

/** The database could not be reached, or the connection to it was cut. */
export function isConnectionLost(error: unknown): boolean {
  if (lost.test(errorCode(error) ?? '')) return true
  for (let each = error; each instanceof Error; each = each.cause)
    if (lostMessage.test(each.message)) return true
  return false
}

/** Another writer held the database too long: SQLite's lock, or PostgreSQL's advisory lock. */
const busy = /^(SQLITE_BUSY(_\w+)?|55P03)$/

/** The disk of the database is full: reads go on, and writes again once there is room. */
export function isDiskFull(error: unknown): boolean {
  return /^(SQLITE_FULL|53100)$/.test(errorCode(error) ?? '')
}

/** The database is unavailable, for all or for this writer; a later try may succeed. */
export function isUnavailable(error: unknown): boolean {
  return busy.test(errorCode(error) ?? '') || isConnectionLost(error)
}
