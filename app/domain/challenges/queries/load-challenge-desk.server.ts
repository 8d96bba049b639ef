import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { countEntrants } from '#app/domain/people/queries/count-entrants.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { writtenIn } from '#app/domain/shared/local-text'
import { dataFiles, deadlineChanges, institutions, reviewRemarks } from '#db/schema'
import { missingPieces } from '../completeness'
import { type Editing, loadEditing } from '../editing.server'
import { isUnpublished } from '../lifecycle'
import {
  canArchive,
  canCancel,
  canEdit,
  canExtend,
  canPublish,
  canSubmitForReview,
  canWithdrawFromReview,
} from '../permissions'
import { phaseOf } from '../phase'
import { isSection, sections } from '../sections'
import { writtenOf } from '../written'

/** A challenge as its host manages it: its state, what it lacks, the remarks of staff, and the next actions. */
export async function loadChallengeDesk(ctx: Ctx, challengeId: string) {
  const editing = await loadEditing(ctx.db, ctx, challengeId)
  const { challenge, resultsAt } = editing
  const missing = missingPieces(writtenOf(editing), ctx.now)
  const { id, slug, title, timeZone, publishAt, opensAt, closesAt, resultsPlannedAt } = challenge
  const judgingEndsAt = editing.stages.at(-1)?.judgingEndsAt ?? null
  return {
    ...{ id, slug, title, timeZone, publishAt, opensAt, closesAt, resultsPlannedAt },
    cancelReason: writtenIn(challenge.cancelTexts ?? challenge.cancelReason),
    state: challenge.state,
    verified: editing.verified,
    phase: phaseOf({ ...challenge, judgingEndsAt, resultsAt }, ctx.now),
    stages: await deskStages(ctx, editing),
    missing: isUnpublished(challenge.state) ? missing : [],
    /** nobody has chosen judging rules yet, so the usual ones apply */
    usualJudging: editing.stages.every(({ judging }) => judging === null),
    done: sections.filter(
      section => section !== 'files' && !missing.some(piece => piece.section === section),
    ),
    institution: await loadInstitution(ctx, challenge.institutionId),
    remarks: await loadOpenRemarks(ctx, challengeId),
    fileCount: (await loadFiles(ctx, challengeId)).length,
    entrants: await countEntrants(ctx.db, challengeId),
    can: permissions(ctx, editing, missing),
  }
}

function permissions(ctx: Ctx, editing: Editing, missing: ReturnType<typeof missingPieces>) {
  const { challenge, resultsAt, verified } = editing
  const facts = { ...challenge, resultsAt, verified, now: ctx.now }
  return {
    edit: canEdit(facts).ok,
    submit: canSubmitForReview({ ...facts, missing }).ok,
    withdraw: canWithdrawFromReview(facts).ok,
    publish: canPublish({ ...facts, missing }).ok,
    cancel: canCancel(facts).ok,
    archive: canArchive({ ...facts, external: challenge.externalUrl !== null }).ok,
  }
}

async function deskStages(ctx: Ctx, { challenge, resultsAt, stages }: Editing) {
  const changesOf = await loadDeadlineChanges(
    ctx,
    stages.map(stage => stage.id),
  )
  return stages.map(({ id, name, opensAt, closesAt, judgingEndsAt }) => ({
    ...{ id, name, opensAt, closesAt, judgingEndsAt },
    deadlineChanges: changesOf.get(id) ?? [],
    can: { extend: canExtend({ ...challenge, closesAt, resultsAt, now: ctx.now }).ok },
  }))
}

async function loadInstitution(ctx: Ctx, id: string) {
  const [institution] = await ctx.db
    .select({ id: institutions.id, name: institutions.name })
    .from(institutions)
    .where(eq(institutions.id, id))
  return institution ?? null
}

/** Remarks of staff that no later round has settled. */
export async function loadOpenRemarks(ctx: Ctx, challengeId: string) {
  const { id, section, text, createdAt } = reviewRemarks
  const rows = await ctx.db
    .select({ id, section, text, createdAt })
    .from(reviewRemarks)
    .where(and(eq(reviewRemarks.challengeId, challengeId), isNull(reviewRemarks.resolvedAt)))
    .orderBy(asc(createdAt), asc(id))
  return rows.flatMap(({ section, ...remark }) => (isSection(section) ? [{ ...remark, section }] : []))
}

async function loadDeadlineChanges(ctx: Ctx, stageIds: readonly string[]) {
  const { id, stageId, before, after, reason, reasonTexts, changedAt } = deadlineChanges
  const rows = await ctx.db
    .select({ id, stageId, before, after, reason, reasonTexts, changedAt })
    .from(deadlineChanges)
    .where(inArray(stageId, [...stageIds]))
    .orderBy(desc(changedAt), asc(id))
  return groupBy(rows, row => row.stageId)
}

export function loadFiles(ctx: Ctx, challengeId: string) {
  const { id, name, mediaType, size, sha256, description, licence, inBrief, uploadedAt } = dataFiles
  return ctx.db
    .select({ id, name, mediaType, size, sha256, description, licence, inBrief, uploadedAt })
    .from(dataFiles)
    .where(eq(dataFiles.challengeId, challengeId))
    .orderBy(asc(uploadedAt), asc(id))
}
