import { and, desc, eq, isNull } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { challenges, entries, prizes, results, ruleVersions, stages } from '#db/schema'
import { isPromised } from './lifecycle'
import { type ChallengeState, isChallengeState } from './phase'

export type Editing = Awaited<ReturnType<typeof loadEditing>>

/** A challenge as its host may work on it, with what the rules of editing ask about; not theirs is 404. */
export async function loadEditing(db: Db, ctx: Ctx, challengeId: string) {
  const challenge = found((await db.select().from(challenges).where(eq(challenges.id, challengeId)))[0])
  const mine = ctx.actor.kind === 'system' || (await isHostOf(db, ctx, challenge.institutionId))
  return loadParts(db, ctx, found(mine ? challenge : undefined))
}

/** The same for staff, who may look into every challenge that was handed to them. */
export async function loadReviewed(db: Db, ctx: Ctx, challengeId: string) {
  const staff = ctx.actor.kind === 'person' && ctx.actor.staff
  const [challenge] = await db.select().from(challenges).where(eq(challenges.id, challengeId))
  return loadParts(db, ctx, found(staff && challenge?.state !== 'draft' ? challenge : undefined))
}

async function loadParts(db: Db, ctx: Ctx, challenge: typeof challenges.$inferSelect) {
  const here = challenge.id
  const [stage] = await db.select().from(stages).where(eq(stages.challengeId, here)).orderBy(stages.position)
  const offered = await db.select().from(prizes).where(eq(prizes.challengeId, here)).orderBy(prizes.position)
  const [rules] = await db
    .select()
    .from(ruleVersions)
    .where(eq(ruleVersions.challengeId, here))
    .orderBy(desc(ruleVersions.number))
    .limit(1)
  const [entry] = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.challengeId, here), isNull(entries.withdrawnAt)))
    .limit(1)
  const [result] = await db
    .select({ publishAt: results.publishAt })
    .from(results)
    .where(eq(results.challengeId, here))
  const state = stateOf(challenge.state)
  return {
    challenge: { ...challenge, state },
    stage: found(stage),
    prizes: offered,
    rules: rules ?? null,
    resultsAt: result?.publishAt ?? null,
    promised: isPromised(state),
    relied: {
      entered: entry !== undefined,
      judging: isPromised(state) && challenge.closesAt !== null && challenge.closesAt <= ctx.now,
    },
  }
}

export function stateOf(state: string): ChallengeState {
  if (!isChallengeState(state)) throw new Error(`no such state: ${state}`)
  return state
}
