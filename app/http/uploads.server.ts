import { config } from '#app/config.server'
import { largestFile } from '#app/domain/submissions/files'
import { log } from '#app/log.server'
import { storage } from '#app/runtime.server'
import { createUploads } from '#app/services/tus.server'
import { isSameOrigin } from './guards.server'
import { paths } from './paths'
import { readSession } from './session.server'

/** Resumable uploads of signed-in people. What they become is decided where the staged file is used. */
export const uploads = createUploads({
  path: paths.uploads(),
  dir: config.uploadsDir,
  storage,
  maxBytes: largestFile,
  authorize: async request => {
    if (!isSameOrigin(request)) return { ok: false }
    const { actor } = await readSession(request)
    return actor.kind === 'person' ? { ok: true, ownerKey: actor.id } : { ok: false }
  },
  onFinish: async () => undefined,
  report: error => log.error({ error: String(error) }, 'an upload failed'),
})
