import { asc, eq } from 'drizzle-orm'
import { certificateKinds } from '#app/domain/certificates/code'
import { issueCertificate } from '#app/domain/certificates/commands/issue-certificate.server'
import { setCertificateTerms } from '#app/domain/certificates/commands/set-certificate-terms.server'
import { loadMyCertificates } from '#app/domain/certificates/queries/load-my-certificates.server'
import { announceResult } from '#app/domain/decisions/commands/announce-result.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { awards, entries, payouts, prizes, results, teams } from '#db/schema'
import type { Staged } from './challenges'
import type { DecisionScript } from './content/script'
import { atWork, day, earliest, hour, plus } from './times'
import { ctxAt, happens, type World } from './world'

/** The ranking, the jury's decision, its publication, and the payouts since. */
export function planOutcome(world: World, staged: Staged): void {
  const { dates, script, content } = staged
  const { jury, decision } = script
  if (!dates || !jury) return
  const { chair, rankedDay } = jury
  const ranks = (at: Date) => computeRankingRun(ctxAt(world, at, chair), staged.id)
  if (rankedDay !== undefined)
    happens(world, atWork(world.now, rankedDay, content.key), async at => void (await ranks(at)))
  if (!decision) return
  const decidedAt = earliest(plus(dates.judgingEndsAt, 2 * day), plus(world.now, -3 * hour))
  happens(world, decidedAt, async at => {
    await ranks(at)
    await decides(world, staged, { chair, decision, at: plus(at, hour) })
  })
  if (dates.resultsAt > world.now) {
    const setFor = { at: dates.resultsAt }
    happens(world, plus(world.now, -hour / 2), at =>
      publishResult(ctxAt(world, at, staged.owner), { challengeId: staged.id, ...setFor }),
    )
    return
  }
  happens(world, dates.resultsAt, at => publishes(world, staged, at))
  happens(world, plus(dates.resultsAt, day), at => givesCertificates(world, staged, at))
  decision.paid.forEach((team, index) => {
    const reference = `${content.key.toUpperCase()}-${String(index + 1).padStart(4, '0')}`
    happens(world, plus(dates.resultsAt, (6 + index) * day), at =>
      pays(world, staged, { team, reference, at }),
    )
  })
}

type Deciding = { chair: string; decision: DecisionScript; at: Date }

async function decides(world: World, staged: Staged, { chair, decision, at }: Deciding): Promise<void> {
  const { winners, citations, statement, deviationReason } = decision
  const entryIds = await entriesByTeam(world, staged)
  const offered = await world.database.db
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, staged.id))
    .orderBy(asc(prizes.position))
  const award = offered.flatMap(({ id: prizeId }, index) =>
    (winners[index] ?? []).map((team, nth) => ({
      prizeId,
      nth,
      entryId: entryIds.get(team),
      citation: citations[team] ?? {},
    })),
  )
  const input = { challengeId: staged.id, award, statement, deviationReason, methodReason }
  await decide(ctxAt(world, at, chair), input)
}

export async function entriesByTeam(world: World, { id }: Pick<Staged, 'id'>): Promise<Map<string, string>> {
  const rows = await world.database.db
    .select({ entryId: entries.id, team: teams.name })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(entries.challengeId, id))
  return new Map(rows.map(({ team, entryId }) => [team, entryId]))
}

/** Stored where another method would have chosen others. */
const methodReason =
  'Heyət qiymətləndirmədən əvvəl elan olunmuş üsula sadiq qaldı: onu nəticələrə baxıb dəyişmək ədalətsiz olardı.'

/** The worker announces a result at its instant; for past events the seed does it. */
async function publishes(world: World, staged: Staged, at: Date): Promise<void> {
  await publishResult(ctxAt(world, at, staged.owner), { challengeId: staged.id, at })
  const [result] = await world.database.db.select().from(results).where(eq(results.challengeId, staged.id))
  if (!result) throw new Error('no result')
  const system = { ...ctxAt(world, at, null), actor: { kind: 'system' } } as const
  await announceResult(system, { resultId: result.id, publishAt: at.toISOString() })
}

/** The host gives certificates of every kind, and the winner whom a reader may sign in as takes theirs. */
async function givesCertificates(world: World, staged: Staged, at: Date): Promise<void> {
  const kinds = [...certificateKinds]
  await setCertificateTerms(ctxAt(world, at, staged.owner), { challengeId: staged.id, kinds })
  if (staged.content.key !== 'birth') return
  const reader = ctxAt(world, at, 'participant')
  const { certificates } = await loadMyCertificates(reader)
  for (const { challengeId, entryId, kind } of certificates.filter(each => each.challengeId === staged.id))
    await issueCertificate(reader, { challengeId, kind, ...(entryId ? { entryId } : {}) })
}

type Payment = { team: string; reference: string; at: Date }

async function pays(world: World, staged: Staged, { team, reference, at }: Payment): Promise<void> {
  const due = await world.database.db
    .select({ id: payouts.id, team: teams.name, challengeId: entries.challengeId })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(entries.challengeId, staged.id))
  const payout = due.find(each => each.team === team)
  if (!payout) throw new Error(`nothing is owed to ${team}`)
  const input = { challengeId: staged.id, payoutId: payout.id, reference }
  await markPayoutPaid(ctxAt(world, at, staged.owner), input)
}
