import { config } from '#app/config.server'
import { Refusal } from '#app/domain/shared/refusal'
import { log } from '#app/log.server'
import { storage } from '#app/runtime.server'
import { largestFile } from '#app/services/file-claim'
import { createUploads } from '#app/services/tus.server'
import { paths } from '../paths'
import { isSameOrigin } from './guards.server'
import { consume } from './limits.server'
import { refusalHeaders, refusalStatus } from './refusals.server'
import { readSession } from './session.server'

/** Resumable uploads of signed-in people. The command that uses the staged file checks it. */
const uploads = createUploads({
  path: paths.uploads(),
  dir: config.uploadsDir,
  storage,
  maxBytes: largestFile,
  quota: config.uploadQuota,
  authorize: async request => {
    const { actor } = await readSession(request)
    if (!isSameOrigin(request) || actor.kind !== 'person')
      return { ok: false, reason: 'uploads.not_signed_in' }
    if (!actor.verified) return { ok: false, reason: 'uploads.not_verified' }
    return { ok: true, ownerKey: actor.id }
  },
  onFinish: async () => undefined,
  report: error => log.error({ error: String(error) }, 'an upload failed'),
})

/** Handles one request of the tus protocol. Uploads that one person starts too quickly are refused with 429. */
export async function handleUpload(request: Request): Promise<Response> {
  try {
    if (request.method === 'POST') await spendUpload(request)
    return await uploads.handle(request)
  } catch (thrown) {
    // why: this address has its own protocol, so it checks the request itself
    if (!(thrown instanceof Refusal)) throw thrown
    const { reason, params } = thrown
    const answer = { status: refusalStatus(thrown), headers: refusalHeaders(thrown) }
    return Response.json({ reason, params }, answer)
  }
}

async function spendUpload(request: Request): Promise<void> {
  const { actor } = await readSession(request)
  if (actor.kind === 'person') await consume('uploads', actor.id)
}
