import { and, asc, eq, gte } from 'drizzle-orm'
import { headDue } from '#app/domain/ledger/verify-receipt-2'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'
import { filesOf } from '../answers'
import { type EntryStage, loadAnswers, loadOwnSubmission } from '../own-submission.server'

/** The receipt of a version: its content, time and hashes, and its ledger entry. */
export async function loadReceipt(ctx: Ctx, { number, ...place }: EntryStage & { number: number }) {
  const work = await loadOwnSubmission(ctx.db, ctx, place)
  const version = orNotFound(work.versions.find(each => each.number === number))
  const { own, stage } = work
  const { slug, title, timeZone } = own.challenge.challenge
  const answers = await loadAnswers(ctx.db, version.id)
  const named = stage.form.flatMap(field => filesOf(answers, field.id))
  return {
    ...place,
    number,
    challengeId: own.entry.challengeId,
    /** from this instant the signed receipt includes the path to the head of its day */
    headDue: new Date(headDue(version.submittedAt.toISOString())),
    team: own.team.name,
    challenge: { slug, title, timeZone },
    institution: own.challenge.institution.name,
    versionId: version.id,
    submittedAt: version.submittedAt,
    submittedBy: own.members.find(member => member.userId === version.submittedBy)?.name ?? null,
    contentHash: version.contentHash,
    withdrawnAt: work.submission?.withdrawnAt ?? null,
    closesAt: stage.closesAt,
    files: work.files
      .filter(file => named.includes(file.id))
      .map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })),
  }
}

type Event = { stream: string; at: Date; versionId: string }

/** The ledger entry of a version's receipt; it may have a later instant than the version. @unguarded */
export async function loadReceiptEntry(db: Db, { stream, at, versionId }: Event) {
  const rows = await db
    .select()
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.stream, stream),
        eq(ledgerEntries.kind, 'submission.received'),
        gte(ledgerEntries.at, at),
      ),
    )
    .orderBy(asc(ledgerEntries.seq))
  const entry = rows.find(row => row.payload.versionId === versionId)
  return entry ?? null
}
