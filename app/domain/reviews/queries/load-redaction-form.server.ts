import { asc, eq } from 'drizzle-orm'
import type { FormField } from '#app/domain/challenges/content'
import type { Ctx } from '#app/domain/shared/context'
import { type Answers, filesOf, textOf } from '#app/domain/submissions/answers'
import { loadFileChecks } from '#app/domain/submissions/queries/load-file-checks.server'
import type { Db } from '#db/client.server'
import { submissionFiles } from '#db/schema'
import { loadRedactable } from './load-redactable.server'

type SubmissionRef = Parameters<typeof loadRedactable>[2]

/** The host's form of a redaction: the original beside the text that judges read, or why it cannot be edited now. */
export async function loadRedactionForm(ctx: Ctx, ref: SubmissionRef) {
  const { challenge, stage, team, version, redaction, outdated, sight, may } = await loadRedactable(
    ctx.db,
    ctx,
    ref,
  )
  const files = sight.ok ? await loadFiles(ctx.db, version.submissionId) : []
  const shown = redaction?.answers ?? version.answers
  return {
    challenge: { id: challenge.id, title: challenge.title, timeZone: challenge.timeZone },
    entryId: ref.entryId,
    stageId: stage.id,
    team: team.name,
    number: version.number,
    redactedAt: redaction?.redactedAt ?? null,
    outdated,
    fields: sight.ok
      ? stage.form.map(field => fieldOf(field, { original: version.answers, shown, files }))
      : [],
    why: may.ok ? null : may,
    can: { redact: may.ok },
  }
}

type Sides = { original: Answers; shown: Answers; files: Awaited<ReturnType<typeof loadFiles>> }

function fieldOf({ id, kind, label, options }: FormField, { original, shown, files }: Sides) {
  const shownFiles = filesOf(shown, id)
  const originalFiles = filesOf(original, id)
  const text = textOf(original, id)
  return {
    id,
    kind,
    label,
    original: text,
    choice: options.find(option => option.id === text)?.label ?? null,
    text: textOf(shown, id),
    files: files
      .filter(file => originalFiles.includes(file.id))
      .map(file => ({ ...file, shown: shownFiles.includes(file.id) })),
  }
}

async function loadFiles(db: Db, submissionId: string) {
  const { id, name, size, sha256 } = submissionFiles
  const files = await db
    .select({ id, name, size, sha256 })
    .from(submissionFiles)
    .where(eq(submissionFiles.submissionId, submissionId))
    .orderBy(asc(submissionFiles.uploadedAt), asc(submissionFiles.id))
  const checks = await loadFileChecks(db, files)
  return files.map(file => ({ ...file, check: checks[file.id] ?? null }))
}
