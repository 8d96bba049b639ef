import { recheckChallenge } from '#app/domain/conflicts/commands/recheck-challenge.server'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext, type WhichStage } from '#app/domain/judging/queries/load-stage-context.server'
import { emailKey } from '#app/domain/people/person'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { connectedParts } from '#app/domain/statistics/components'
import { messageRef } from '#app/i18n/translate'
import { panelsOf, readCsv } from '../assignments-csv'
import { factsHash } from '../plan-hash.server'
import { describePlan } from '../planned-assignment'
import { loadAssignmentFacts } from '../queries/load-assignment-facts.server'
import { savePlan } from './propose-assignment.server'

type Input = { challengeId: string; which?: WhichStage; csv: string }

const maxFaults = 50

/**
 * Reads a complete plan from a file: assignments that are missing in it are withdrawn unless their review has started.
 * The plan is stored as a proposal to check. A file with an error in any line proposes nothing.
 */
export async function proposeFromCsv(
  ctx: Ctx,
  { challengeId, which, csv }: Input,
): Promise<{ planId: string }> {
  await recheckChallenge(ctx, challengeId)
  const all = await loadStageContext(ctx.db, ctx, challengeId, which)
  ensure(mayDecideJudging(all.standing))
  ensure(canAssign({ closesAt: all.stage.closesAt, now: ctx.now, decided: all.decided }))
  const { facts, judges } = await loadAssignmentFacts(ctx.db, all)
  const known = new Map(
    judges.flatMap(({ id, email }): [string, string][] => [
      [id, id],
      [emailKey(email), id],
    ]),
  )
  const read = readCsv(csv)
  refuseFaults(read.faults)
  const { panels, faults } = panelsOf(read.lines, { facts, judges: known, keyOf: emailKey })
  refuseFaults(faults)
  const settings = {
    ...{ scope: 'csv' as const, expertsEach: 0, maxLoad: null, minLoad: 0 },
    reviewsEach: all.policy.reviewsEach,
    seed: all.stage.id,
  }
  const plan = describePlan({
    facts,
    settings,
    panels,
    connected: isConnected(panels, facts.judges.length),
    short: [],
  })
  return ctx.transaction(tx =>
    savePlan(tx, ctx, { all, settings, plan, hash: factsHash(settings, facts), by: signedIn(ctx).id }),
  )
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return
  const rest = faults.length - maxFaults
  const more = rest > 0 ? [messageRef('assignment.csv_more', { count: rest })] : []
  throw new Refusal('invalid', 'assignment.csv_faults', { count: faults.length }, 'csv', [
    ...faults.slice(0, maxFaults),
    ...more,
  ])
}

function isConnected(panels: readonly (readonly number[])[], judges: number): boolean {
  const edges = panels.flatMap((panel, item) => panel.map((judge): [number, number] => [item, judge]))
  const { ofItem } = connectedParts({ items: panels.length, judges }, edges)
  return new Set(edges.map(([item]) => ofItem[item])).size <= 1
}
