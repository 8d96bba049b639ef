import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm'
import { cancellationOf } from '#app/domain/challenges/cancellation'
import { activeSubmission, keptEntry, meets } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { instantFormatter } from '#app/domain/teams/challenge-facts.server'
import { type Part, partsOf } from '#app/domain/teams/stages'
import { loadOwnEntry, needsRules, type OwnEntry } from '#app/domain/teams/team-facts.server'
import type { Db } from '#db/client.server'
import { submissionFiles, submissions, submissionVersions } from '#db/schema'
import type { Answers } from './answers'
import { contentHash } from './content.server'
import { canSaveDraft, canSubmit, type SubmitFacts } from './permissions'

export type EntryStage = { entryId: string; stageId: string }
export type OwnSubmission = Awaited<ReturnType<typeof loadOwnSubmission>>

/**
 * The actor's own team's submission for a stage: draft, files and versions, newest first, without the versions'
 * answers. 404 for anyone else.
 */
export async function loadOwnSubmission(db: Db, ctx: Ctx, { entryId, stageId }: EntryStage) {
  const own = await loadOwnEntry(db, ctx, entryId)
  const { challenge, entry, members } = own
  const stage = orNotFound(challenge.stages.find(each => each.id === stageId))
  const [submission] = await db
    .select()
    .from(submissions)
    .where(and(eq(submissions.entryId, entryId), eq(submissions.stageId, stageId)))
  const facts: SubmitFacts = {
    now: ctx.now,
    opensAt: stage.opensAt,
    closesAt: stage.closesAt,
    pausedAt: stage.pausedAt,
    taking: challenge.taking,
    entryWithdrawn: !meets(keptEntry, entry),
    entryExcluded: entry.excludedAt !== null,
    part: partOf(own, stageId, ctx.now),
    newRules: needsRules(own),
    members: members.length,
    teamMin: challenge.challenge.eligibility.teamMin,
    teamMax: challenge.challenge.eligibility.teamMax,
    tell: instantFormatter(ctx.locale, challenge.challenge.timeZone, 'exact'),
  }
  return { own, stage, submission: submission ?? null, ...(await loadParts(db, submission?.id)), facts }
}

/** What the pages of a submission say first: the state of the challenge and of the stage. */
export function stateOf({ own, stage, facts }: OwnSubmission) {
  const { challenge, resultsAt } = own.challenge
  const { slug, title, timeZone } = challenge
  const { now } = facts
  return {
    team: own.team.name,
    challenge: { slug, title, timeZone },
    stage: { name: stage.name, closesAt: stage.closesAt },
    now,
    cancellation: cancellationOf(challenge),
    resultsOut: resultsAt !== null && resultsAt <= now,
    closed: stage.closesAt !== null && stage.closesAt <= now,
    can: { save: canSaveDraft(facts), submit: canSubmit(facts) },
  }
}

/** The version that is submitted and not withdrawn, and whether the draft has the same content. */
export function submittedOf({ submission, versions, files }: OwnSubmission) {
  const [last] = versions
  if (!submission || !last || !meets(activeSubmission, submission)) return null
  return { number: last.number, same: last.contentHash === contentHash(submission.draft, files) }
}

function partOf({ challenge, entry }: OwnEntry, stageId: string, now: Date): Part {
  const { stages, passages } = challenge
  const parts = partsOf({ stages, passages, entryId: entry.id, now })
  return parts.find(each => each.stage.id === stageId)?.part ?? 'out'
}

async function loadParts(db: Db, submissionId: string | undefined) {
  if (!submissionId) return { files: [], versions: [] }
  const { answers: _, ...columns } = getTableColumns(submissionVersions)
  const [files, versions] = await Promise.all([
    db
      .select()
      .from(submissionFiles)
      .where(eq(submissionFiles.submissionId, submissionId))
      .orderBy(asc(submissionFiles.uploadedAt)),
    db
      .select(columns)
      .from(submissionVersions)
      .where(eq(submissionVersions.submissionId, submissionId))
      .orderBy(desc(submissionVersions.number)),
  ])
  return { files, versions }
}

/** The answers of a version. @unguarded the caller checks whose it is. */
export async function loadAnswers(db: Db, versionId: string): Promise<Answers> {
  const [row] = await db
    .select({ answers: submissionVersions.answers })
    .from(submissionVersions)
    .where(eq(submissionVersions.id, versionId))
  return orNotFound(row).answers
}
