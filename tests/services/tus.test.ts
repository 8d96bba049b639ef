import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DetailedError, Upload, type UploadOptions } from 'tus-js-client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sweepUploads } from '#app/services/tus-sweep.server'
import { STAGED_HEADER } from '#app/ui/upload-protocol'
import { cutPatch, MAX_BYTES, serveUploads } from '#tests/support/uploads'

let world: Awaited<ReturnType<typeof serveUploads>>
beforeAll(async () => {
  world = await serveUploads()
})
afterAll(() => world.close())
beforeEach(() => {
  world.finished.length = 0
  world.errors.length = 0
  world.trouble.onFinish = null
})

const CSV = Buffer.from('ad,bal\nAynur,91\n'.repeat(20_000))

test('the tus client uploads in chunks through a Remix route and gets the staged id', async () => {
  const { response } = await upload(CSV, 'Nəticələr.csv', { chunkSize: 100_000 })
  const stagedId = response?.getHeader(STAGED_HEADER) ?? ''
  expect(world.finished).toEqual([
    {
      ownerKey: 'aynur',
      stagedId,
      sha256: stagedId.slice(0, 64),
      size: CSV.length,
      name: 'Nəticələr.csv',
      extension: 'csv',
      media: 'text/csv',
    },
  ])
  expect(
    Buffer.from(await new Response(await world.storage.openStaged(stagedId)).arrayBuffer()).equals(CSV),
  ).toBe(true)
})

test('after a cut connection the owner continues where the bytes stopped', async () => {
  const path = await begin('aynur', CSV.length, 'cut.csv')
  await cutPatch(world.port, path, {
    owner: 'aynur',
    length: CSV.length,
    sent: CSV.subarray(0, 120_000),
    dir: world.dir,
  })
  const offset = Number((await send('HEAD', path, 'aynur')).headers.get('Upload-Offset'))
  expect(offset).toBe(120_000)
  const rest = await patch(path, 'aynur', { offset, body: CSV.subarray(offset) })
  expect(rest.status).toBe(204)
  expect(world.finished).toMatchObject([{ name: 'cut.csv', size: CSV.length }])
  const stored = await world.storage.openStaged(rest.headers.get(STAGED_HEADER) ?? '')
  expect(await new Response(stored).text()).toBe(CSV.toString())
})

test('a lost answer can be requested again, and the file is not staged twice', async () => {
  const path = await begin('aynur', 5, 'lost.txt')
  const first = await patch(path, 'aynur', { offset: 0, body: 'salam' })
  const again = await send('HEAD', path, 'aynur')
  expect(again.headers.get(STAGED_HEADER)).toBe(first.headers.get(STAGED_HEADER))
  expect(again.headers.get('Upload-Offset')).toBe('5')
  expect(world.finished).toHaveLength(1)
  expect((await patch(path, 'aynur', { offset: 5, body: '' })).status).toBe(410)
})

test('an upload whose end failed here is finished when it is next asked for', async () => {
  world.trouble.onFinish = new Error('/secret/path is full')
  const path = await begin('aynur', 5, 'late.txt')
  const failed = await patch(path, 'aynur', { offset: 0, body: 'salam' })
  expect([failed.status, await failed.text()]).toEqual([500, ''])
  expect(world.errors).toEqual([world.trouble.onFinish])
  world.trouble.onFinish = null
  const asked = await send('HEAD', path, 'aynur')
  expect(asked.headers.get(STAGED_HEADER)).toBe(world.finished[0]?.stagedId)
})

test('an upload is 404 for anyone but its owner', async () => {
  const path = await begin('aynur', 5, 'mine.txt')
  for (const method of ['HEAD', 'DELETE']) expect((await send(method, path, 'vüqar')).status).toBe(404)
  expect((await patch(path, 'vüqar', { offset: 0, body: 'salam' })).status).toBe(404)
  expect((await send('HEAD', `/uploads/${'0'.repeat(32)}`, 'aynur')).status).toBe(404)
  expect((await send('HEAD', '/uploads/..%2f..%2fetc%2fpasswd', 'aynur')).status).toBe(404)
  expect((await send('HEAD', path, 'aynur')).headers.get('Upload-Offset')).toBe('0')
  expect((await send('DELETE', path, 'aynur')).status).toBe(204)
  expect((await send('HEAD', path, 'aynur')).status).toBe(404)
})

test('a visitor gets 401', async () => {
  const refused = await create({ length: 5, name: 'a.txt' })
  expect(refused.status).toBe(401)
  expect(await refused.json()).toEqual({ reason: 'uploads.not_signed_in', params: {} })
})

test('an account with an unverified address may not upload', async () => {
  const refused = await create({ owner: 'unverified', length: 5, name: 'a.txt' })
  expect(refused.status).toBe(403)
  expect(await refused.json()).toEqual({ reason: 'uploads.not_verified', params: {} })
})

test('one person begins twenty uploads and no more, even all at once; another person may go on', async () => {
  const begun = Array.from({ length: 30 }, () => create({ owner: 'leyla', length: 5, name: 'a.txt' }))
  const statuses = (await Promise.all(begun)).map(({ status }) => status)
  expect(statuses.filter(status => status === 201)).toHaveLength(20)
  expect(new Set(statuses)).toEqual(new Set([201, 429]))
  expect((await create({ owner: 'murad', length: 5, name: 'a.txt' })).status).toBe(201)
  const refused = await create({ owner: 'leyla', length: 5, name: 'a.txt' })
  expect(await refused.json()).toEqual({ reason: 'uploads.too_many', params: { max: 20, limit: 5 } })
})

test('used staged files do not count towards the quota', async () => {
  const bytes = Buffer.alloc(1_900_000, 'a')
  const stagedIds: string[] = []
  for (let n = 0; n < 2; n++) {
    const { response } = await upload(bytes, `${n}.txt`, { headers: { 'x-owner': 'nigar' } })
    stagedIds.push(response?.getHeader(STAGED_HEADER) ?? '')
  }
  expect((await create({ owner: 'nigar', length: 1_900_000, name: 'a.txt' })).status).toBe(429)
  await world.storage.keep(stagedIds[0] ?? '')
  expect((await create({ owner: 'nigar', length: 1_900_000, name: 'a.txt' })).status).toBe(201)
})

test('a record without bytes, bytes without a record and an empty record are swept', async () => {
  const later = new Date(Date.now() + 60_000)
  await sweepUploads(world.dir, later)
  const names = ['a'.repeat(32), `${'b'.repeat(32)}.json`, 'c'.repeat(32), `${'c'.repeat(32)}.json`]
  for (const name of names) await writeFile(join(world.dir, name), '')
  expect(await sweepUploads(world.dir, new Date(Date.now() - 60_000))).toBe(0)
  expect(await sweepUploads(world.dir, later)).toBe(3)
  expect(await readdir(world.dir)).toEqual([])
})

test.each([
  [
    'a file above the limit',
    MAX_BYTES + 1,
    'a.csv',
    413,
    { reason: 'uploads.too_large', params: { name: 'none', limit: 2 } },
  ],
  ['an empty file', 0, 'a.csv', 422, { reason: 'uploads.empty', params: { name: 'a.csv' } }],
] as const)('%s is refused before it is sent', async (_, length, name, status, body) => {
  const refused = await create({ owner: 'aynur', length, name })
  expect(refused.status).toBe(status)
  expect(await refused.json()).toEqual(body)
})

test('a type that is not taken, or no name at all, is refused before it is sent', async () => {
  for (const name of ['a.exe', 'a.csv/../b.html', '']) {
    const refused = await create({ owner: 'aynur', length: 5, name })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ reason: 'uploads.type_not_allowed' })
  }
})

test('more bytes than were announced are refused', async () => {
  const path = await begin('aynur', 5, 'more.txt')
  expect((await patch(path, 'aynur', { offset: 0, body: 'salam, dünya' })).status).toBe(413)
  expect(world.finished).toEqual([])
})

test('a file of the wrong type is refused after its arrival and deleted', async () => {
  const before = await readdir(world.dir)
  const { error } = await upload(Buffer.from('%PDF-1.4 not a picture'), 'photo.png')
  expect(error?.originalResponse?.getStatus()).toBe(422)
  expect(JSON.parse(error?.originalResponse?.getBody() ?? '')).toEqual({
    reason: 'uploads.lying_type',
    params: { name: 'photo.png', extension: 'PNG' },
  })
  expect(await readdir(world.dir)).toEqual(before)
  expect(world.finished).toEqual([])
})

test('an upload cannot be read by GET, and OPTIONS lists the features', async () => {
  const path = await begin('aynur', 5, 'read.txt')
  expect((await send('GET', path, 'aynur')).status).toBe(405)
  const options = await send('OPTIONS', '/uploads', 'aynur')
  expect(options.status).toBe(204)
  expect(options.headers.get('Tus-Max-Size')).toBe(String(MAX_BYTES))
  expect(options.headers.get('Access-Control-Allow-Origin')).toBe(null)
})

test('old uploads are swept, finished or not', async () => {
  const path = await begin('aynur', 5, 'old.txt')
  expect(await sweepUploads(world.dir, new Date(Date.now() - 60_000))).toBe(0)
  expect(await sweepUploads(world.dir, new Date(Date.now() + 60_000))).toBeGreaterThan(1)
  expect((await send('HEAD', path, 'aynur')).status).toBe(404)
  expect(await readdir(world.dir)).toEqual([])
})

function create({ owner, length, name }: { owner?: string; length: number; name: string }) {
  const headers = {
    'Tus-Resumable': '1.0.0',
    'Upload-Length': String(length),
    'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')},owner ${Buffer.from('vüqar').toString('base64')}`,
    ...(owner && { 'x-owner': owner }),
  }
  return fetch(`${world.url}/uploads`, { method: 'POST', headers })
}

async function begin(owner: string, length: number, name: string): Promise<string> {
  const created = await create({ owner, length, name })
  expect(created.status).toBe(201)
  return created.headers.get('Location') ?? ''
}

function send(method: string, path: string, owner: string) {
  return fetch(world.url + path, {
    method,
    headers: { 'Tus-Resumable': '1.0.0', 'x-owner': encodeURI(owner) },
  })
}

function patch(path: string, owner: string, { offset, body }: { offset: number; body: string | Uint8Array }) {
  const headers = {
    'Tus-Resumable': '1.0.0',
    'x-owner': encodeURI(owner),
    'Upload-Offset': String(offset),
    'Content-Type': 'application/offset+octet-stream',
  }
  return fetch(world.url + path, { method: 'PATCH', headers, body: new Uint8Array(Buffer.from(body)) })
}

function upload(content: Buffer, filename: string, options: UploadOptions = {}) {
  type Outcome = {
    response?: Parameters<NonNullable<UploadOptions['onSuccess']>>[0]['lastResponse']
    error?: DetailedError
  }
  return new Promise<Outcome>(resolve => {
    new Upload(content, {
      endpoint: `${world.url}/uploads`,
      headers: { 'x-owner': 'aynur' },
      metadata: { filename },
      retryDelays: null,
      onSuccess: ({ lastResponse }) => resolve({ response: lastResponse }),
      onError: error => resolve('originalResponse' in error ? { error } : {}),
      ...options,
    }).start()
  })
}
