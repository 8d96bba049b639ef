import { and, asc, count, eq, inArray, isNull, min } from 'drizzle-orm'
import { loadOpenProposalsOf } from '#app/domain/decisions/open-proposals.server'
import { canConfirm } from '#app/domain/decisions/permissions'
import { isActiveEntry, isOpenProposal } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import {
  awards,
  conflictProposals,
  entries,
  judges,
  payouts,
  questionAnswers,
  questions,
  resultAppeals,
  results,
} from '#db/schema'
import type { ManagedChallenge } from '../managed-items'

type DecisionWork = Pick<
  ManagedChallenge,
  'seats' | 'conflicts' | 'questions' | 'unpaid' | 'appeals' | 'toConfirm' | 'proposed'
>

/** Seats, proposed conflicts, open questions and appeals, unpaid prizes and proposals of each challenge. @unguarded the caller runs them. */
export async function loadDecisionWork(
  db: Db,
  ctx: Ctx,
  challengeIds: string[],
): Promise<(challengeId: string) => DecisionWork> {
  const seats = await countSeats(db, challengeIds)
  const conflicts = await countConflicts(db, challengeIds)
  const questionsOf = await countQuestions(db, challengeIds)
  const unpaid = await loadUnpaid(db, challengeIds)
  const appeals = await countAppeals(db, challengeIds)
  const open = groupBy(await loadOpenProposalsOf(db, challengeIds), ({ proposal }) => proposal.challengeId)
  const actor = signedIn(ctx)
  return challengeId => {
    const proposals = open.get(challengeId) ?? []
    return {
      seats: seats.get(challengeId) ?? 0,
      conflicts: conflicts.get(challengeId) ?? 0,
      questions: questionsOf.get(challengeId) ?? { count: 0, since: null },
      unpaid: unpaid.get(challengeId) ?? { count: 0, dueAt: null },
      appeals: appeals.get(challengeId) ?? { count: 0, since: null },
      toConfirm: proposals
        .filter(({ proposal, proposer }) => canConfirm({ ...proposal, proposer, actor }).ok)
        .map(({ proposal: { at, proposedAt, ...proposal } }) => ({
          href: pageOf(proposal),
          ...{ at, proposedAt, hostOnly: proposal.kind === 'payout.payment' },
        })),
      proposed: new Set(proposals.map(({ proposal: { stageId } }) => stageId ?? challengeId)),
    }
  }
}

/** Where a proposal is confirmed. */
function pageOf({
  challengeId,
  kind,
  stageId,
}: {
  challengeId: string
  kind: string
  stageId: string | null
}) {
  if (kind === 'payout.payment') return paths.payouts(challengeId)
  return stageId ? paths.advancement(challengeId, stageId) : paths.decision(challengeId)
}

/** Judges who are invited or have accepted. */
async function countSeats(db: Db, challengeIds: string[]) {
  const { challengeId, declinedAt, removedAt } = judges
  const rows = await db
    .select({ challengeId, count: count() })
    .from(judges)
    .where(and(inArray(challengeId, challengeIds), isNull(declinedAt), isNull(removedAt)))
    .groupBy(challengeId)
  return new Map(rows.map(row => [row.challengeId, Number(row.count)]))
}

async function countConflicts(db: Db, challengeIds: string[]) {
  const { challengeId } = conflictProposals
  const rows = await db
    .select({ challengeId, count: count() })
    .from(conflictProposals)
    .where(and(inArray(challengeId, challengeIds), isOpenProposal))
    .groupBy(challengeId)
  return new Map(rows.map(row => [row.challengeId, Number(row.count)]))
}

async function countQuestions(db: Db, challengeIds: string[]) {
  const { challengeId } = questions
  const rows = await db
    .select({ challengeId, count: count(), since: min(questions.askedAt) })
    .from(questions)
    .leftJoin(questionAnswers, eq(questionAnswers.questionId, questions.id))
    .where(and(inArray(challengeId, challengeIds), isNull(questionAnswers.id)))
    .groupBy(challengeId)
  return new Map(rows.map(({ challengeId, count, since }) => [challengeId, { count: Number(count), since }]))
}

async function loadUnpaid(db: Db, challengeIds: string[]) {
  const rows = await db
    .select({ challengeId: results.challengeId, count: count(), dueAt: min(payouts.dueAt) })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .where(and(inArray(results.challengeId, challengeIds), isNull(payouts.paidAt), isActiveEntry))
    .groupBy(results.challengeId)
    .orderBy(asc(results.challengeId))
  return new Map(rows.map(({ challengeId, count, dueAt }) => [challengeId, { count: Number(count), dueAt }]))
}

async function countAppeals(db: Db, challengeIds: string[]) {
  const { challengeId } = results
  const rows = await db
    .select({ challengeId, count: count(), since: min(resultAppeals.at) })
    .from(resultAppeals)
    .innerJoin(results, eq(results.id, resultAppeals.resultId))
    .where(and(inArray(challengeId, challengeIds), isNull(resultAppeals.answeredAt)))
    .groupBy(challengeId)
  return new Map(rows.map(({ challengeId, count, since }) => [challengeId, { count: Number(count), since }]))
}
