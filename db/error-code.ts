/** The code that a database driver, Node or a mail server gave an error, or the error that caused it; null when none has one. */
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

/** The driver gives these no code. */
const lostMessage =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/

/** The database could not be reached, or the connection to it was cut. */
export function isConnectionLost(error: unknown): boolean {
  if (lost.test(errorCode(error) ?? '')) return true
  for (let each = error; each instanceof Error; each = each.cause)
    if (lostMessage.test(each.message)) return true
  return false
}

/** Another writer held the database for too long: SQLite's lock, or the advisory lock of PostgreSQL. */
const busy = /^(SQLITE_BUSY(_\w+)?|55P03)$/

/** The database works for nobody at this moment, or not for this writer: asking again later is the right thing to do. */
export function isUnavailable(error: unknown): boolean {
  return busy.test(errorCode(error) ?? '') || isConnectionLost(error)
}
