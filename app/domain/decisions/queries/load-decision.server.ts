import { asc, eq } from 'drizzle-orm'
import { localOf } from '#app/domain/challenges/zoned-time'
import { submissionCode } from '#app/domain/judging/judge'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { shownName } from '#app/domain/judging/shown-name'
import { stagesOf } from '#app/domain/judging/stages-of'
import { isContested } from '#app/domain/ranking/methods-compared'
import { withDigits } from '#app/domain/ranking/score-digits'
import type { Ctx } from '#app/domain/shared/context'
import { all } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { awards } from '#db/schema'
import { slotsOf, suggest } from '../decision'
import { sharedChoice } from '../input'
import { canCancelPublication, canDecide } from '../permissions'
import { sharesOfRun } from '../shares'
import { loadDecisionFacts } from './load-decision-facts.server'
import { loadShownProposals } from './load-shown-proposals.server'

/** The decision as host and chair write it: the prizes, filled from the ranking or from the stored decision. */
export async function loadDecision(ctx: Ctx, challengeId: string) {
  const facts = await loadDecisionFacts(ctx.db, ctx, challengeId)
  const { challenge, stage, standing, result } = facts.all
  const { ranked = [], unranked = [] } = facts.run?.output ?? {}
  const publishAt = result?.publishAt ?? null
  const runs = mayDecideJudging(standing)
  const may = all(runs, canDecide({ ...facts, judgingEndsAt: stage.judgingEndsAt, now: ctx.now, publishAt }))
  const nameOf = shownName(facts.all, ctx.now)
  const names = new Map((await loadCandidates(ctx.db, stage)).map(each => [each.entryId, nameOf(each)]))
  const open = await loadShownProposals(ctx.db, ctx, challenge.id)
  const proposal = (result && open.get(result.id)) ?? null
  const listed = (row: { entryId: string; submissionId: string }) => ({
    entryId: row.entryId,
    teamName: names.get(row.entryId) ?? submissionCode(row.submissionId),
  })
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    host: standing.host,
    stages: stagesOf(facts.all),
    entries: [
      ...withDigits(ranked).map(row => ({
        ...listed(row),
        rank: row.rank,
        shared: row.shared,
        percent: row.percent,
        digits: row.digits.percent,
      })),
      ...unranked.map(row => ({ ...listed(row), rank: null, shared: false, percent: null, digits: 2 })),
    ],
    slots: await slotsWithChoice(ctx.db, facts, entryId => names.get(entryId) ?? ''),
    contested: facts.run !== null && isContested(facts.run.output, facts.run.inputs.rules),
    warnings: facts.run?.output.warnings ?? [],
    voteDue: facts.voteDue,
    runComputedAt: facts.run?.computedAt ?? null,
    result: result && {
      statement: result.statement,
      deviationReason: result.deviationReason,
      methodReason: result.methodReason,
      decidedAt: result.decidedAt,
      publishAt,
      published: publishAt !== null && publishAt <= ctx.now,
    },
    twoPeople: challenge.twoPeople === true,
    proposal,
    tomorrow: localOf(new Date(ctx.now.getTime() + 86_400_000), challenge.timeZone),
    why: may.ok ? null : may,
    can: {
      decide: may.ok,
      publish: result !== null && publishAt === null && proposal === null && may.ok,
      cancel: all(runs, canCancelPublication({ publishAt, now: ctx.now })).ok,
    },
  }
}

type Facts = Awaited<ReturnType<typeof loadDecisionFacts>>

async function slotsWithChoice(db: Db, { prizes, run, all }: Facts, nameOf: (entryId: string) => string) {
  const slots = slotsOf(prizes)
  const shares = sharesOfRun(slots, prizes, run)
  const suggested = suggest(slots, run?.output.ranked ?? [])
  const saved = all.result
    ? await db.select().from(awards).where(eq(awards.resultId, all.result.id)).orderBy(asc(awards.position))
    : null
  return slots.map((slot, position) => {
    const prize = prizes.find(each => each.id === slot.prizeId)
    const given = saved?.find(award => award.position === position && award.prizeId === slot.prizeId)
    const share = shares.find(each => each.slots.includes(position))
    const first = share?.slots[0] === position
    const suggestedId = first ? sharedChoice : (suggested[position] ?? null)
    const savedId = given?.sharedPositions ? sharedChoice : (given?.entryId ?? null)
    return {
      ...slot,
      name: prize?.name ?? {},
      kind: prize?.kind ?? 'in_kind',
      amount: prize?.amount ?? null,
      currency: prize?.currency ?? null,
      quantity: prize?.quantity ?? 1,
      suggestedId,
      entryId: saved ? savedId : suggestedId,
      /** tied teams share this prize and those after it; `parts` is on the first of them */
      share: share
        ? {
            place: share.places.from + 1,
            parts: first
              ? share.parts.map(({ entryId, amount }) => ({ teamName: nameOf(entryId), amount }))
              : null,
          }
        : null,
      citation: given?.citation ?? {},
    }
  })
}
