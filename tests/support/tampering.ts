import { and, desc, eq, gt } from 'drizzle-orm'
import { announceResult } from '#app/domain/decisions/commands/announce-result.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { showBoard } from '#app/domain/leaderboards/commands/show-board.server'
import { adoptRows } from '#app/domain/ledger/commands/adopt-rows.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { newId } from '#app/domain/shared/ids'
import { contentHash } from '#app/domain/submissions/content.server'
import type { Db } from '#db/client.server'
import {
  awards,
  challenges,
  ledgerEntries,
  panels,
  payouts,
  publicVotes,
  rankingRuns,
  results,
  reviews,
  stages,
  submissions,
  submissionVersions,
} from '#db/schema'
import { days } from './challenges'
import { emptyDatabase } from './database'
import { closedChallenge, judgeAll } from './judging'
import { must } from './must'
import { ctxOf } from './people'

/** A published and paid result, whose first rows come from fixtures and are adopted; commands record the rest. */
export async function publishedWorld() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { as, chair, host, challengeId, stageId, prizeId, teams } = world
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  await database.transaction(async tx => {
    const panel = { id: newId(), stageId, position: 1, name: {}, kind: 'public', max: 1000 }
    await tx.insert(panels).values({ ...panel, removedAt: days(1) })
    const vote = { panelId: panel.id, userId: host.id, points: 500, votedAt: days(11) }
    await tx.insert(publicVotes).values({ id: newId(), submissionId: must(teams[0]?.submissionId), ...vote })
  })
  await database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ judging: { board: 'while_judging' } })
      .where(eq(stages.id, stageId))
  })
  await adoptRows(ctxOf(database, { kind: 'system' }, days(11)))
  await computeRankingRun(as(chair), challengeId)
  await showBoard(as(host), { challengeId, stageId })
  const award = [{ prizeId, nth: 0, entryId: must(teams[0]?.entryId), citation: { en: 'CITED' } }]
  await decide(as(chair), { challengeId, award, statement: {} })
  await publishResult(as(host), { challengeId, at: days(15) })
  const [result] = await database.db.select().from(results)
  const system = (now: Date) => ctxOf(database, { kind: 'system' }, now)
  const announced = { resultId: must(result?.id), publishAt: days(15).toISOString() }
  await announceResult(system(days(15)), announced)
  const [payout] = await database.db.select().from(payouts)
  if (payout) {
    await markPayoutPaid(as(host, days(16)), { challengeId, payoutId: payout.id, reference: 'INV-1' })
  }
  return { ...world, database, system }
}

const lastVersion = (tx: Db) =>
  tx.select().from(submissionVersions).orderBy(desc(submissionVersions.submittedAt)).limit(1)

type Tampering = [name: string, found: string, work: (tx: Db) => Promise<unknown>]

export const tamperings: Tampering[] = [
  [
    'the newest version is deleted',
    'ledger.fault.row_missing submissionVersions',
    async tx => {
      const [version] = await lastVersion(tx)
      await tx.update(reviews).set({ submissionVersionId: null })
      await tx.delete(submissionVersions).where(eq(submissionVersions.id, must(version?.id)))
    },
  ],
  [
    'all versions of an entry are deleted',
    'ledger.fault.row_missing submissionVersions',
    async tx => {
      const [version] = await lastVersion(tx)
      const submissionId = must(version?.submissionId)
      await tx.update(reviews).set({ submissionVersionId: null })
      await tx.delete(submissionVersions).where(eq(submissionVersions.submissionId, submissionId))
    },
  ],
  [
    'a version is moved to another submission',
    'ledger.fault.row_changed submissionVersions',
    async tx => {
      const [version] = await lastVersion(tx)
      const all = await tx.select().from(submissions)
      const other = all.find(({ id }) => id !== version?.submissionId)
      await tx
        .update(submissionVersions)
        .set({ submissionId: must(other?.id), number: 9 })
        .where(eq(submissionVersions.id, must(version?.id)))
    },
  ],
  [
    'the number of a version is changed',
    'ledger.fault.row_changed submissionVersions',
    tx => tx.update(submissionVersions).set({ number: 7 }),
  ],
  [
    'the instant of a version is moved by an hour',
    'ledger.fault.row_changed submissionVersions',
    async tx => {
      const [version] = await lastVersion(tx)
      const submittedAt = new Date((version?.submittedAt.getTime() ?? 0) - 3_600_000)
      await tx.update(submissionVersions).set({ submittedAt })
    },
  ],
  [
    'answers and their hash are changed together',
    'ledger.fault.row_changed submissionVersions',
    tx => {
      const answers = { idea: { text: 'stolen' } }
      return tx.update(submissionVersions).set({ answers, contentHash: contentHash(answers, []) })
    },
  ],
  [
    'a mark is changed',
    'ledger.fault.row_changed reviews',
    tx => tx.update(reviews).set({ marks: { impact: 1000, craft: 1000 } }),
  ],
  ['all reviews are deleted', 'ledger.fault.row_missing reviews', tx => tx.delete(reviews)],
  [
    'a submitted review is turned back into a draft',
    'ledger.fault.row_changed reviews',
    tx => tx.update(reviews).set({ submittedAt: null }),
  ],
  [
    'a stored ranking is changed',
    'ledger.fault.ranking',
    tx => tx.update(rankingRuns).set({ output: { ranked: [], unranked: [] } }),
  ],
  [
    'a deadline is moved',
    'ledger.fault.row_changed stages',
    tx => tx.update(stages).set({ closesAt: days(11) }),
  ],
  [
    'points of a vote are changed',
    'ledger.fault.row_changed publicVotes',
    tx => tx.update(publicVotes).set({ points: 900 }),
  ],
  [
    'a payout is sent elsewhere',
    'ledger.fault.row_changed payouts',
    tx => tx.update(payouts).set({ reference: 'INV-2' }),
  ],
  [
    'the publication of the result is moved',
    'ledger.fault.row_changed results',
    tx => tx.update(results).set({ publishAt: days(14) }),
  ],
  [
    'an award is added',
    'ledger.fault.row_unnamed awards',
    async tx => {
      const [award] = await tx.select().from(awards)
      const all = await tx.select().from(submissions)
      const entryId = must(all.find(each => each.entryId !== award?.entryId)?.entryId)
      if (award) await tx.insert(awards).values({ ...award, id: newId(), entryId, position: 1 })
    },
  ],
  [
    'a challenge is opened early',
    'ledger.fault.row_changed challenges',
    tx => tx.update(challenges).set({ publishAt: days(-9) }),
  ],
  [
    'the last ten entries of the ledger are deleted',
    'ledger.fault.row_unnamed results',
    async tx => {
      const [last] = await tx.select().from(ledgerEntries).orderBy(desc(ledgerEntries.at)).limit(1)
      const stream = must(last?.stream)
      const own = eq(ledgerEntries.stream, stream)
      await tx.delete(ledgerEntries).where(and(own, gt(ledgerEntries.seq, (last?.seq ?? 0) - 10)))
    },
  ],
]
