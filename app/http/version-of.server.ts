import { createHash } from 'node:crypto'

/** A short text that changes with the content, for addresses that sites keep for good. */
export function versionOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
}
