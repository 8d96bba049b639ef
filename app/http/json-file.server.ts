import { disposition } from './disposition'

/** Data as a JSON file for download, formatted for people. */
export function jsonFile(value: unknown, { name }: { name: string }): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': disposition(name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
