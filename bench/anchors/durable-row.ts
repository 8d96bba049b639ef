import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import SqliteDatabase from 'better-sqlite3'
import { z } from 'zod'

/** The third anchor: `node:http` that checks a JSON body with zod and writes one durable row. Prints its address. */
const Draft = z.strictObject({ id: z.string().max(64), text: z.string().max(5_000) })
const sqlite = new SqliteDatabase(join(mkdtempSync(join(tmpdir(), 'meydan-anchor-')), 'rows.db'))
sqlite.pragma('journal_mode = WAL')
sqlite.pragma('synchronous = FULL')
sqlite.exec('CREATE TABLE draft (id TEXT NOT NULL, text TEXT NOT NULL)')
const insert = sqlite.prepare('INSERT INTO draft VALUES (?, ?)')

const server = createServer(async (request, response) => {
  const draft = Draft.parse(JSON.parse(await text(request)))
  insert.run(draft.id, draft.text)
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.end('{"saved":true}')
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`listens on http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
