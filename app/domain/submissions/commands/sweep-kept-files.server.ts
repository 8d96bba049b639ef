import type { Ctx } from '#app/domain/shared/context'
import type { Storage } from '#app/services/storage.server'
import { loadNamedHashes } from '../queries/load-named-hashes.server'

/** Deletes the bytes that no row has named since the instant; returns the number of files. */
export function sweepKeptFiles(ctx: Ctx, storage: Storage, olderThan: Date): Promise<number> {
  return storage.sweepKept({ olderThan, named: hashes => loadNamedHashes(ctx.db, hashes) })
}
