import { and, asc, count, eq, inArray, or } from 'drizzle-orm'
import { isChallengeState } from '#app/domain/challenges/phase'
import {
  type Hosted,
  hosts,
  isHosted,
  loadHostedInstitutions,
} from '#app/domain/institutions/queries/load-hosted-institutions.server'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadEntered } from '#app/domain/people/queries/load-challenge-roles.server'
import { isActiveConflict, isSeated } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { challenges, conflicts, judges, results } from '#db/schema'
import type { ManagedChallenge } from '../managed-items'
import { loadDecisionWork } from './load-decision-work.server'
import { loadJudgingWork } from './load-judging-work.server'

/** States in which something can wait for the host. */
const waiting = ['draft', 'changes_requested', 'approved', 'published']

/**
 * The challenges that the actor runs as host or chair, with the facts of their to-do lists; with a fixed number of
 * queries. `only` one of them, where given.
 */
export async function loadManagedChallenges(ctx: Ctx, only?: string): Promise<ManagedChallenge[]> {
  const { id: userId } = signedIn(ctx)
  const hosted = await loadHostedInstitutions(ctx)
  const seats = await loadOwnSeats(ctx.db, userId)
  const chaired = seats.filter(({ role }) => role === 'chair').map(({ challengeId }) => challengeId)
  if (hosted.verified.length + hosted.waiting.length + chaired.length === 0) return []
  const rows = await loadChallenges(ctx.db, { hosted, chaired, only })
  const ids = rows.map(({ challenge }) => challenge.id)
  const entered = await loadEntered(ctx.db, { userId, challengeIds: ids })
  const stagesOf = await loadJudgingWork(ctx.db, ctx, ids)
  const workOf = await loadDecisionWork(ctx.db, ctx, ids)
  const inConflict = new Set(seats.filter(seat => seat.conflicts > 0).map(({ challengeId }) => challengeId))
  return rows.flatMap(({ challenge: { externalUrl, state, ...challenge }, facts, result }) => {
    if (!isChallengeState(state)) return []
    const { id } = challenge
    const [host, chair] = [hosts(hosted, facts), chaired.includes(id)]
    const runner = { host, chair, entrant: entered.has(id), inConflict: inConflict.has(id) }
    return [
      {
        ...challenge,
        state,
        external: externalUrl !== null,
        host,
        chair,
        mayDecide: mayDecideJudging(runner).ok,
        stages: stagesOf(id),
        result,
        ...workOf(id),
      },
    ]
  })
}

/** The seats of a person, with the number of active conflicts of each. */
async function loadOwnSeats(db: Db, userId: string) {
  const { challengeId, role } = judges
  return db
    .select({ challengeId, role, conflicts: count(conflicts.id) })
    .from(judges)
    .leftJoin(conflicts, and(eq(conflicts.judgeId, judges.id), isActiveConflict))
    .where(and(eq(judges.userId, userId), isSeated))
    .groupBy(judges.id, challengeId, role)
}

type Run = { hosted: Hosted; chaired: string[]; only?: string }

function loadChallenges(db: Db, { hosted, chaired, only }: Run) {
  const { id, title, state, publishAt, updatedAt, timeZone, resultsPlannedAt } = challenges
  const { institutionId, submittedAt, externalUrl } = challenges
  return db
    .select({
      challenge: {
        ...{ id, title, state, publishAt, updatedAt, timeZone, resultsPlannedAt, externalUrl },
      },
      facts: { institutionId, submittedAt, publishAt },
      result: { publishAt: results.publishAt },
    })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, id))
    .where(
      and(
        inArray(state, waiting),
        or(isHosted(hosted), inArray(id, chaired)),
        only ? eq(id, only) : undefined,
      ),
    )
    .orderBy(asc(updatedAt), asc(id))
}
