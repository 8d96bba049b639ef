import { inArray } from 'drizzle-orm'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { all as allOf, allow, deny, ensure } from '#app/domain/shared/verdict'
import { filesOf } from '#app/domain/submissions/answers'
import { loadLastVersions } from '#app/domain/submissions/queries/load-last-versions.server'
import { batchesOf } from '#app/services/batches.server'
import { cleanFileName, freeFileName } from '#app/text/file-name'
import { submissionFiles } from '#db/schema'
import { type Exporting, loadExporting } from '../export-context.server'
import { canExport } from '../permissions'
import { loadStillOpen } from '../still-open.server'

/** A file of the archive: its path there, and its content by hash. */
export type PackedFile = { path: string; sha256: string; size: number; at: Date }

/**
 * The files of all submissions of a stage that count, with a folder for each team; for the host. Who took them is in the
 * ledger. A team that may still submit is left out.
 */
export function packFiles(
  ctx: Ctx,
  { challengeId, stageId }: { challengeId: string; stageId?: string | undefined },
) {
  return ctx.transaction(async tx => {
    const exporting = await loadExporting(tx, ctx, challengeId, stageId)
    const { all } = exporting
    ensure(
      allOf(
        all.standing.host ? allow : deny('exports.host_only'),
        canExport('answers', { ...all, now: ctx.now }),
      ),
    )
    const files = await loadPacked(exporting)
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'export.made',
      payload: { kind: 'files', format: 'zip', rows: files.length, stageId: all.stage.id },
    })
    return { name: `${all.challenge.slug}-files.zip`, files }
  })
}

async function loadPacked({ db, ctx, all }: Exporting): Promise<PackedFile[]> {
  const open = await loadStillOpen(db, all.stage.id, ctx.now)
  const candidates = (await loadCandidates(db, all.stage)).filter(({ entryId }) => !open.has(entryId))
  const packed: PackedFile[] = []
  const folders: string[] = []
  for await (const batch of batchesOf(candidates, 200)) {
    const ids = batch.map(({ submissionId }) => submissionId)
    const versions = await loadLastVersions(db, ids)
    const stored = await db.select().from(submissionFiles).where(inArray(submissionFiles.submissionId, ids))
    const own = groupBy(stored, file => file.submissionId)
    for (const { submissionId, teamName } of batch) {
      const answers = versions.get(submissionId)?.answers ?? {}
      const named = new Set(all.stage.form.flatMap(({ id }) => filesOf(answers, id)))
      const files = (own.get(submissionId) ?? []).filter(({ id }) => named.has(id))
      if (files.length === 0) continue
      const folder = freeFileName(cleanFileName(teamName), folders)
      folders.push(folder)
      packed.push(...inFolder(folder, files))
    }
  }
  return packed
}

type Stored = Pick<typeof submissionFiles.$inferSelect, 'name' | 'sha256' | 'size' | 'uploadedAt'>

function inFolder(folder: string, files: readonly Stored[]): PackedFile[] {
  const names: string[] = []
  return files.map(({ name, sha256, size, uploadedAt }) => {
    const free = freeFileName(name, names)
    names.push(free)
    return { path: `${folder}/${free}`, sha256, size, at: uploadedAt }
  })
}
