import { and, asc, eq, inArray } from 'drizzle-orm'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { awards, entries, prizeRefusals, prizes, teams } from '#db/schema'
import { nextWinner } from './next-winner'
import { canHandDown } from './permissions'

export type RefusalRef = { challengeId: string; refusalId: string }

/** A declined prize, and to whom it would go, for host and chair; 404 for everyone else. */
export async function loadDeclinedPrize(db: Db, ctx: Ctx, { challengeId, refusalId }: RefusalRef) {
  const all = await loadStageContext(db, ctx, challengeId, 'final')
  const result = orNotFound(all.result)
  const declined = await db.select().from(prizeRefusals).where(eq(prizeRefusals.resultId, result.id))
  const refusal = orNotFound(declined.find(({ id }) => id === refusalId))
  const own = await db
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, all.challenge.id))
    .orderBy(asc(prizes.position), asc(prizes.id))
  const prize = orNotFound(own.find(({ id }) => id === refusal.prizeId))
  const run = orNotFound(await loadRun(db, { runId: result.runId }))
  const stored = await db.select().from(awards).where(eq(awards.resultId, result.id))
  const { ranked } = run.output
  const rows = await db
    .select({ id: entries.id, teamId: teams.id, name: teams.name })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(
      and(inArray(entries.id, [refusal.entryId, ...ranked.map(({ entryId }) => entryId)]), isActiveEntry),
    )
  const active = new Map(rows.map(({ id, ...team }) => [id, team]))
  const isPlace = (prizeId: string) => own.find(({ id }) => id === prizeId)?.rule === 'place'
  const gone = ranked.map(({ entryId }) => entryId).filter(entryId => !active.has(entryId))
  const next = nextWinner({
    ranked,
    awards: stored.map(({ entryId, prizeId }) => ({ entryId, byPlace: isPlace(prizeId) })),
    barred: new Set([...gone, ...declined.map(({ entryId }) => entryId)]),
  })
  const may = canHandDown({
    ...{ handedAt: refusal.handedAt, byPlace: isPlace(refusal.prizeId) },
    ...{ tied: next.tied, next: next.entryId },
  })
  const team = next.entryId === null ? null : (active.get(next.entryId) ?? null)
  return { all, result, refusal, prize, prizes: own, run, stored, next: next.entryId, team, active, may }
}
