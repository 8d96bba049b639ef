import { pino } from 'pino'
import { config } from './config.server'

/** Structured, one line per event; it never contains secrets. */
export const log = pino({
  level: config.logLevel,
  redact: ['password', 'token', 'cookie', '*.password', '*.token', '*.cookie'],
})
