import { and, asc, count, desc, eq, inArray, or, type SQL } from 'drizzle-orm'
import { containsText } from '#app/domain/shared/contains.server'
import type { Ctx } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { type RegisterQuery, registerSize } from '#app/domain/shared/register'
import { fold } from '#app/text/fold'
import type { Db } from '#db/client.server'
import { challenges, institutions, results, stages } from '#db/schema'
import { type ChallengeState, challengeStates, isChallengeState, phaseOf } from '../phase'
import { isSeenByStaff } from '../visibility.server'

/** Staff filter by what people decided; drafts are not theirs to see. */
export const staffStates = challengeStates.filter(state => state !== 'draft')

/** The register of challenges for staff, those that changed last first, in pages. */
export async function listStaffChallenges(
  ctx: Ctx,
  { q, only, page: requested }: RegisterQuery<ChallengeState>,
) {
  orNotFound((ctx.actor.kind === 'person' && ctx.actor.staff) || null)
  const where = and(isSeenByStaff(), only ? eq(challenges.state, only) : undefined, named(q))
  const [counted] = await ctx.db.select({ total: count() }).from(challenges).where(where)
  const total = Number(counted?.total ?? 0)
  const { from, ...paged } = pageAt(total, requested, registerSize)
  const rows = await ctx.db
    .select({
      id: challenges.id,
      title: challenges.title,
      institution: institutions.name,
      state: challenges.state,
      publishAt: challenges.publishAt,
      opensAt: challenges.opensAt,
      closesAt: challenges.closesAt,
      resultsAt: results.publishAt,
      updatedAt: challenges.updatedAt,
      timeZone: challenges.timeZone,
    })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(where)
    .orderBy(desc(challenges.updatedAt), challenges.id)
    .limit(registerSize)
    .offset(from)
  const judgingEndOf = await loadJudgingEnds(
    ctx.db,
    rows.map(({ id }) => id),
  )
  return {
    ...paged,
    total,
    rows: rows.map(({ opensAt, resultsAt, ...row }) => {
      const state = isChallengeState(row.state) ? row.state : 'draft'
      const facts = { ...row, state, opensAt, resultsAt, judgingEndsAt: judgingEndOf(row.id) }
      return { ...row, phase: phaseOf(facts, ctx.now) }
    }),
  }
}

/** When the judging of the last stage ends. */
async function loadJudgingEnds(db: Db, challengeIds: string[]) {
  const rows = await db
    .select({ challengeId: stages.challengeId, judgingEndsAt: stages.judgingEndsAt })
    .from(stages)
    .where(inArray(stages.challengeId, challengeIds))
    .orderBy(asc(stages.position))
  return (id: string) => rows.findLast(({ challengeId }) => challengeId === id)?.judgingEndsAt ?? null
}

/** By title, summary, themes and institution, or by the name in the address. */
function named(q: string): SQL | undefined {
  const text = fold(q)
  return text === ''
    ? undefined
    : or(containsText(challenges.search, text), containsText(challenges.slug, text))
}
