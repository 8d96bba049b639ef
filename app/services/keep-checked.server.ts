import { Refusal } from '#app/domain/shared/refusal'
import { checkFile } from '#app/services/file-check.server'
import type { FileRules } from '#app/services/file-claim'
import type { Storage } from '#app/services/storage.server'
import { cleanFileName } from '#app/text/file-name'

type Arrived = { stagedId: string; name: string; size: number | null }
type Rules = FileRules & { field: string }

/**
 * Keeps a staged file for good, when it is what the rules ask for and no malware. A file that is refused is discarded;
 * one that nobody could scan stays staged for another try. Ask it outside of a transaction: a scan may take a minute.
 */
export async function keepChecked(
  storage: Storage,
  { stagedId, name, size }: Arrived,
  { field, ...rules }: Rules,
) {
  const gone = new Refusal('invalid', 'uploads.gone', { name: cleanFileName(name) }, field)
  if (size === null) throw gone
  const open = () => storage.openStaged(stagedId)
  const verdict = await checkFile({ name, size, open }, rules)
  if (!verdict.ok) {
    await storage.discard(stagedId)
    throw new Refusal('invalid', verdict.reason, verdict.params, field)
  }
  await ensureHarmless(storage, { stagedId, name: verdict.name, field })
  const file = await storage.keep(stagedId)
  if (!file.ok) {
    await storage.discard(stagedId)
    throw gone
  }
  return { name: verdict.name, mediaType: verdict.media, size: file.size, sha256: file.sha256 }
}

type Scanned = { stagedId: string; name: string; field: string }

async function ensureHarmless(storage: Storage, { stagedId, name, field }: Scanned): Promise<void> {
  const found = await storage.scan(stagedId)
  if (found === 'clean') return
  if (found === 'unavailable') throw new Refusal('busy', 'uploads.not_scanned', { name }, field)
  await storage.discard(stagedId)
  throw new Refusal('invalid', 'uploads.infected', { name }, field)
}
