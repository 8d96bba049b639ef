import { pino } from 'pino'
import { config } from './config.server'

/** Structured, one line an event; secrets never reach it. */
export const log = pino({
  level: config.logLevel,
  redact: ['password', 'token', 'cookie', '*.password', '*.token', '*.cookie'],
})
