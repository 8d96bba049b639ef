import { FileConfigstore, FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import { valuesFor } from '#app/i18n/message-values'
import { checkClaim, type FileRefusal, megabytes } from '#app/services/file-claim'
import { isFullDisk } from '#app/services/free-space.server'
import { createUploadLocker } from '#app/services/tus-locker.server'
import { checkQuota, type UploadQuota, uploadId } from '#app/services/tus-quota.server'
import { type Settled, type SettleSetup, settleUpload } from '#app/services/tus-settle.server'
import { STAGED_HEADER } from '#app/ui/upload-protocol'

type UploadsSetup = SettleSetup & {
  /** The path at which `handle` is mounted, such as `/uploads`. */
  path: string
  /** `ownerKey` identifies the owner of the upload: only requests with the same key find it again. */
  authorize: (request: Request) => Promise<Authorized>
  quota: UploadQuota
  /** Receives errors of the server, which the client does not see. */
  report: (error: unknown) => void
}

type Authorized =
  | { ok: true; ownerKey: string }
  | { ok: false; reason: 'uploads.not_signed_in' | 'uploads.not_verified' }

type Settle = (id: string) => Promise<Settled>

const ID = /\/([0-9a-f]{32})$/
const METHODS = ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Resumable uploads by the tus protocol 1.0. Only the owner finds an upload again; others get a 404. A finished upload
 * is checked, put into storage and named in the `Upload-Staged-Id` header; a refused one is answered with `{ reason,
 * params }` as JSON and deleted. A lost answer can be requested again by HEAD.
 */
export function createUploads(setup: UploadsSetup) {
  const records = new FileConfigstore(setup.dir)
  const owners = new WeakMap<object, string>()
  const inTurn = createTurns()
  const settle = singleFlight(id => settleUpload(setup, records, id))
  const server = createServer({ setup, records, owners, settle })

  async function handle(request: Request): Promise<Response> {
    if (!METHODS.includes(request.method))
      return new Response(null, { status: 405, headers: { Allow: METHODS.join(', ') } })
    if (request.method === 'OPTIONS') return server.handleWeb(request)
    const who = await setup.authorize(request)
    if (!who.ok) {
      const status = who.reason === 'uploads.not_signed_in' ? 401 : 403
      return Response.json({ reason: who.reason, params: {} }, { status })
    }
    owners.set(request, who.ownerKey)
    // one after another for each person, so that parallel requests cannot exceed the quota together
    if (request.method === 'POST') return inTurn(who.ownerKey, () => server.handleWeb(request))
    return handleKnown(request, who.ownerKey)
  }

  async function handleKnown(request: Request, ownerKey: string): Promise<Response> {
    const id = idOf(request)
    const upload = id ? await records.get(id) : undefined
    if (!id || upload?.metadata?.owner !== ownerKey) return new Response(null, { status: 404 })
    if (upload.metadata.staged) return answerSettled(request, upload.size ?? 0, upload.metadata.staged)
    const response = await server.handleWeb(request)
    return request.method === 'HEAD' && isComplete(response) ? answerLate(request, id) : response
  }

  /** All bytes had arrived, but the process ended before they were checked. */
  async function answerLate(request: Request, id: string): Promise<Response> {
    const settled = await settle(id)
    const upload = await records.get(id)
    return settled.ok
      ? answerSettled(request, upload?.size ?? 0, settled.stagedId)
      : new Response(null, { status: 404 })
  }

  return { handle }
}

type ServerParts = {
  setup: UploadsSetup
  records: FileConfigstore
  owners: WeakMap<object, string>
  settle: Settle
}

function createServer({ setup, records, owners, settle }: ServerParts): Server {
  return new Server({
    path: setup.path,
    datastore: new FileStore({ directory: setup.dir, configstore: records }),
    maxSize: setup.maxBytes,
    relativeLocation: true,
    locker: createUploadLocker(),
    allowedOrigins: [],
    getFileIdFromRequest: idOf,
    namingFunction: request => uploadId(owners.get(request) ?? ''),
    onUploadCreate: async (request, upload) => {
      if (upload.size === undefined) throw { status_code: 411, body: '' }
      const claim = checkClaim({ name: upload.metadata?.filename ?? '', size: upload.size }, setup)
      if (!claim.ok) throw refused(claim)
      const ownerKey = owners.get(request) ?? ''
      const within = await checkQuota({ ...setup, records }, { ownerKey, size: upload.size })
      if (!within.ok) throw refused(within)
      return { metadata: { filename: claim.name, owner: ownerKey } }
    },
    onUploadFinish: async (_, upload) => {
      const settled = await settle(upload.id)
      if (!settled.ok) throw refused(settled)
      return { headers: { [STAGED_HEADER]: settled.stagedId } }
    },
    onResponseError: (_, error) => answerError(setup, error),
  })
}

function answerSettled(request: Request, size: number, stagedId: string): Response {
  if (request.method !== 'HEAD') return new Response(null, { status: 410 })
  const headers = { 'Tus-Resumable': '1.0.0', 'Cache-Control': 'no-store', [STAGED_HEADER]: stagedId }
  return new Response(null, {
    headers: { ...headers, 'Upload-Offset': String(size), 'Upload-Length': String(size) },
  })
}

function isComplete(response: Response): boolean {
  const offset = response.headers.get('Upload-Offset')
  return response.ok && offset !== null && offset === response.headers.get('Upload-Length')
}

const statuses: Partial<Record<FileRefusal['reason'], number>> = {
  'uploads.too_large': 413,
  'uploads.too_many': 429,
  'uploads.no_space': 507,
}

function refused({ reason, params }: FileRefusal) {
  return { status_code: statuses[reason] ?? 422, body: JSON.stringify({ reason, params }) }
}

type TusError = Error | { status_code: number; body: string }

/** tus would put the message of an unexpected error into the answer. */
function answerError(setup: UploadsSetup, error: TusError) {
  if (isFullDisk(error))
    return refused({
      ok: false,
      reason: 'uploads.no_space',
      params: valuesFor('uploads.no_space', { name: 'none' }),
    })
  if (!('status_code' in error)) {
    setup.report(error)
    return { status_code: 500, body: '' }
  }
  const said = error.body.startsWith('{')
  if (error.status_code !== 413 || said) return undefined
  return refused({
    ok: false,
    reason: 'uploads.too_large',
    params: valuesFor('uploads.too_large', { name: 'none', limit: megabytes(setup.maxBytes) }),
  })
}

function idOf(request: { url: string }): string | undefined {
  return ID.exec(new URL(request.url).pathname)?.[1]
}

/** One run for each id at a time; parallel callers get the same answer. */
function singleFlight(run: Settle): Settle {
  const running = new Map<string, Promise<Settled>>()
  return id => {
    const current = running.get(id) ?? run(id).finally(() => running.delete(id))
    running.set(id, current)
    return current
  }
}

/** Runs tasks with one key in the order in which they were requested. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>()
  return <T>(key: string, run: () => Promise<T>): Promise<T> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(run, run)
    last.set(key, turn)
    const forget = () => {
      if (last.get(key) === turn) last.delete(key)
    }
    turn.then(forget, forget)
    return turn
  }
}
