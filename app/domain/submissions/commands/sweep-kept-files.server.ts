import type { Ctx } from '#app/domain/shared/context'
import type { Storage } from '#app/services/storage.server'
import { loadNamedHashes } from '../queries/load-named-hashes.server'

/** Removes the bytes that no row has named since the instant; answers how many files that was. */
export function sweepKeptFiles(ctx: Ctx, storage: Storage, olderThan: Date): Promise<number> {
  return storage.sweepKept({ olderThan, named: hashes => loadNamedHashes(ctx.db, hashes) })
}
