import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer, request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { createUploads } from '#app/services/tus.server'
import type { FinishedUpload } from '#app/services/tus-settle.server'
import { remixApp } from '#tests/support/remix-app'

export const MAX_BYTES = 2_000_000

/** Uploads through a real HTTP server and Remix's own resource route; the `x-owner` header names the owner. */
export async function serveUploads() {
  const dir = await mkdtemp(join(tmpdir(), 'uploads-'))
  const storage = createMemoryStorage(() => new Date())
  const finished: FinishedUpload[] = []
  const errors: unknown[] = []
  const trouble: { onFinish: Error | null } = { onFinish: null }
  const create = () =>
    createUploads({
      path: '/uploads',
      dir,
      storage,
      maxBytes: MAX_BYTES,
      quota: { open: 20, bytes: 5_000_000 },
      authorize: async request => {
        const ownerKey = request.headers.get('x-owner')
        if (ownerKey === 'unverified') return { ok: false, reason: 'uploads.not_verified' }
        return ownerKey ? { ok: true, ownerKey } : { ok: false, reason: 'uploads.not_signed_in' }
      },
      onFinish: async upload => {
        if (trouble.onFinish) throw trouble.onFinish
        finished.push(upload)
      },
      report: error => errors.push(error),
    })
  const uploads = create()
  const server = createServer(remixApp(({ request }) => uploads.handle(request))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await rm(dir, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, port, dir, storage, finished, errors, trouble, uploads, close }
}

/** Sends the headers and the first bytes of a PATCH, then closes the connection. */
export async function cutPatch(
  port: number,
  path: string,
  part: { owner: string; length: number; sent: Uint8Array; dir: string },
) {
  const headers = {
    'x-owner': part.owner,
    'Tus-Resumable': '1.0.0',
    'Upload-Offset': '0',
    'Content-Type': 'application/offset+octet-stream',
    'Content-Length': String(part.length),
  }
  const request = httpRequest({ port, path, method: 'PATCH', headers })
  request.on('error', () => undefined)
  await new Promise(resolve => request.write(part.sent, resolve))
  const file = join(part.dir, path.slice(-32))
  while ((await stat(file)).size < part.sent.length) await new Promise(resolve => setTimeout(resolve, 10))
  request.destroy()
}
