import { inArray } from 'drizzle-orm'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { seesTeams, shownName } from '#app/domain/judging/shown-name'
import { groupBy } from '#app/domain/shared/group-by'
import { localText } from '#app/domain/shared/local-text'
import { loadLastVersions } from '#app/domain/submissions/queries/load-last-versions.server'
import { loadReadableAnswers } from '#app/domain/submissions/queries/load-redaction.server'
import { shownFields } from '#app/domain/submissions/shown-version'
import { batchesOf } from '#app/services/batches.server'
import { submissionFiles } from '#db/schema'
import type { Exporting } from '../export-context.server'
import type { Cell, Sheet } from '../sheet'
import { loadStillOpen } from '../still-open.server'

/**
 * The answers that count, one line for each submission. Who may not know the teams gets codes, redacted answers and no
 * names of files; a team that may still submit is left out. @unguarded the command asks `canExport`.
 */
export async function answersSheet({ db, ctx, all, t }: Exporting): Promise<Sheet> {
  const { stage } = all
  const named = seesTeams(all, ctx.now)
  const nameOf = shownName(all, ctx.now)
  const open = await loadStillOpen(db, stage.id, ctx.now)
  const candidates = (await loadCandidates(db, stage)).filter(({ entryId }) => !open.has(entryId))
  const rows: Cell[][] = []
  for await (const batch of batchesOf(candidates, 200)) {
    const ids = batch.map(({ submissionId }) => submissionId)
    const versions = await loadLastVersions(db, ids)
    const files = groupBy(
      await db.select().from(submissionFiles).where(inArray(submissionFiles.submissionId, ids)),
      file => file.submissionId,
    )
    for (const each of batch) {
      const version = versions.get(each.submissionId)
      if (!version) continue
      const { answers } = await loadReadableAnswers(db, version, named)
      const fields = shownFields({ form: stage.form, answers, files: files.get(each.submissionId) ?? [] })
      rows.push([
        nameOf(each),
        version.number,
        version.submittedAt,
        ...fields.map(({ kind, choice, text, files }) => {
          if (kind === 'file') return named ? files.map(({ name }) => name).join(', ') : String(files.length)
          return choice ? localText(choice, ctx.locale) : text
        }),
      ])
    }
  }
  return {
    columns: [
      { key: 'team', header: t('teams.entry.host_team') },
      { key: 'version', header: t('submissions.versions') },
      { key: 'submitted_at', header: t('teams.entry.host_last') },
      ...stage.form.map(({ id, label }) => ({ key: id, header: localText(label, ctx.locale) })),
    ],
    rows,
  }
}
