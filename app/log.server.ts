import { pino } from 'pino'
import { config } from './config.server'
import { logContext } from './monitoring/log-context'

/** Structured, one line per event; it never contains secrets. A line of a request or a job names it. */
export const log = pino({
  level: config.logLevel,
  mixin: logContext,
  redact: ['password', 'token', 'cookie', '*.password', '*.token', '*.cookie'],
})
