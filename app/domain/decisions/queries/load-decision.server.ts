import { asc, eq } from 'drizzle-orm'
import { localOf } from '#app/domain/challenges/zoned-time'
import { submissionCode } from '#app/domain/judging/judge'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { shownName } from '#app/domain/judging/shown-name'
import { stagesOf } from '#app/domain/judging/stages-of'
import { isContested } from '#app/domain/ranking/methods-compared'
import { withShownScores } from '#app/domain/ranking/shown-scores'
import type { Ctx } from '#app/domain/shared/context'
import { all } from '#app/domain/shared/verdict'
import { fold } from '#app/text/fold'
import type { Db } from '#db/client.server'
import { awards } from '#db/schema'
import { sharedChoice, slotsOf, suggest } from '../decision'
import { canCancelPublication, canDecide } from '../permissions'
import { shownReasons } from '../reasons'
import { sharesOfRun } from '../shares'
import { listDeclinedPrizes } from './list-declined-prizes.server'
import { loadDecisionFacts } from './load-decision-facts.server'
import { loadShownProposals } from './load-shown-proposals.server'

/** The decision as host and chair write it: the prizes, filled from the ranking or from the stored decision. */
export async function loadDecision(ctx: Ctx, challengeId: string, search = '') {
  const facts = await loadDecisionFacts(ctx.db, ctx, challengeId)
  const { challenge, stage, standing, result } = facts.all
  const publishAt = result?.publishAt ?? null
  const runs = mayDecideJudging(standing)
  const may = all(runs, canDecide({ ...facts, judgingEndsAt: stage.judgingEndsAt, now: ctx.now, publishAt }))
  const chosen = await loadSlots(ctx.db, facts)
  const choices = await loadChoices(ctx, facts, { search, slots: chosen })
  const open = await loadShownProposals(ctx.db, ctx, challenge.id)
  const proposal = (result && open.get(result.id)) ?? null
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    host: standing.host,
    stages: stagesOf(facts.all),
    entries: choices.shown,
    /** more entries than are shown: the host searches for the others */
    more: choices.more,
    search,
    slots: chosen.map(slot => withNames(slot, choices.nameOf)),
    contested: facts.run !== null && isContested(facts.run.output, facts.run.inputs.rules),
    declined: result && runs.ok ? await listDeclinedPrizes(ctx.db, result.id) : [],
    warnings: facts.run?.output.warnings ?? [],
    voteDue: facts.voteDue,
    runComputedAt: facts.run?.computedAt ?? null,
    result: result && {
      statement: result.statement,
      ...shownReasons(result),
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

/**
 * With more entries than this, the page offers the first of the ranking, those already chosen, and those searched for.
 */
const mostChoices = 100

type Slots = Awaited<ReturnType<typeof loadSlots>>
type Choosing = { search: string; slots: Slots }

/** The entries that can win a prize, in the order of the ranking, and the names of all shown entries. */
async function loadChoices(ctx: Ctx, { run, all }: Facts, { search, slots }: Choosing) {
  const rows = [
    ...withShownScores(run?.output.ranked ?? [], run?.inputs.rules.method ?? null),
    ...(run?.output.unranked ?? []).map(row => ({
      ...row,
      rank: null,
      shared: false,
      headline: null,
    })),
  ]
  const more = rows.length > mostChoices
  const picked = new Set(slots.flatMap(slot => [slot.entryId, slot.suggestedId]))
  const named = new Set(slots.flatMap(({ share }) => share?.parts?.map(({ entryId }) => entryId) ?? []))
  const wanted = rows.filter(
    (row, at) => at < mostChoices || picked.has(row.entryId) || named.has(row.entryId),
  )
  const searches = more && fold(search) !== ''
  const ids = searches ? undefined : wanted.map(({ submissionId }) => submissionId)
  const nameIn = shownName(all, ctx.now)
  const candidates = await loadCandidates(ctx.db, all.stage, ids)
  const names = new Map(candidates.map(each => [each.entryId, nameIn(each)]))
  const labelOf = (row: Row) => names.get(row.entryId) ?? submissionCode(row.submissionId)
  const found = searches
    ? rows.filter(row => fold(labelOf(row)).includes(fold(search))).slice(0, mostChoices)
    : rows.slice(0, mostChoices)
  const shown = new Set([...found.map(({ entryId }) => entryId), ...picked])
  return {
    shown: rows
      .filter(({ entryId }) => shown.has(entryId))
      .map(({ entryId, submissionId, rank, shared, headline }) => ({
        ...{ entryId, teamName: labelOf({ entryId, submissionId }), rank, shared, headline },
      })),
    more,
    nameOf: (entryId: string) => names.get(entryId) ?? '',
  }
}

type Row = { entryId: string; submissionId: string }

function withNames({ share, ...slot }: Slots[number], nameOf: (entryId: string) => string) {
  const parts = share?.parts?.map(({ entryId, amount }) => ({ teamName: nameOf(entryId), amount })) ?? null
  return { ...slot, share: share && { ...share, parts } }
}

async function loadSlots(db: Db, { prizes, run, all }: Facts) {
  const slots = slotsOf(prizes)
  const shares = sharesOfRun(slots, prizes, run)
  const suggested = suggest(slots, run?.output.ranked ?? [])
  const saved = all.result
    ? await db.select().from(awards).where(eq(awards.resultId, all.result.id)).orderBy(asc(awards.position))
    : null
  return slots.map((slot, position) => {
    const prize = prizes.find(each => each.id === slot.prizeId)
    const savedAward = saved?.find(award => award.position === position && award.prizeId === slot.prizeId)
    const share = shares.find(each => each.slots.includes(position))
    const first = share?.slots[0] === position
    const suggestedId = first ? sharedChoice : (suggested[position] ?? null)
    const savedId = savedAward?.sharedPositions ? sharedChoice : (savedAward?.entryId ?? null)
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
            parts: first ? share.parts.map(({ entryId, amount }) => ({ entryId, amount })) : null,
          }
        : null,
      citation: savedAward?.citation ?? {},
    }
  })
}
