import type { Finalists } from '#app/domain/catalogue/queries/load-finalists.server'
import { localOf } from '#app/domain/challenges/zoned-time'
import { submissionCode } from '#app/domain/judging/judge'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { shownName } from '#app/domain/judging/shown-name'
import { stagesOf } from '#app/domain/judging/stages-of'
import { isContested } from '#app/domain/ranking/methods-compared'
import { withShownScores } from '#app/domain/ranking/shown-scores'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { all as allOf } from '#app/domain/shared/verdict'
import { departs, proposalOf } from '../advancement'
import { canCancelRelease, canDecideStage } from '../permissions'
import { shownReasons } from '../reasons'
import { loadStageAudience } from '../stage-audience.server'
import { loadAdvancementFacts, type StageRef } from './load-advancement-facts.server'
import { loadShownProposals } from './load-shown-proposals.server'

/** Advancement as host and chair decide it: the stage's ranking, the proposal from it, and the stored choice. */
export async function loadAdvancement(ctx: Ctx, place: StageRef) {
  const facts = await loadAdvancementFacts(ctx.db, ctx, place)
  const { all, run, ranked, chosen, releaseAt } = facts
  orNotFound(all.final ? null : all)
  const next = orNotFound(facts.next)
  const { challenge, stage, standing, advance } = all
  const runs = mayDecideJudging(standing)
  const may = allOf(runs, canDecideStage({ ...facts, now: ctx.now }))
  const suggested = proposalOf(ranked, facts.places)
  const open = await loadShownProposals(ctx.db, ctx, challenge.id)
  const proposal = (advance && open.get(advance.id)) ?? null
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    host: standing.host,
    stages: stagesOf(all),
    stage: { id: stage.id, name: stage.name },
    next: { id: next.id, name: next.name, opensAt: next.opensAt, closesAt: next.closesAt },
    places: facts.places,
    openReviews: facts.openReviews,
    runComputedAt: run?.computedAt ?? null,
    contested: run !== null && isContested(run.output, run.inputs.rules),
    voteDue: facts.voteDue,
    entries: await loadRows(ctx, facts),
    proposed: suggested.entryIds,
    tied: suggested.tied,
    chosen,
    decision: advance && {
      decidedAt: advance.decidedAt,
      ...shownReasons(advance),
      departs: chosen !== null && departs({ ...facts, entryIds: chosen }),
      releaseAt,
      released: releaseAt !== null && releaseAt <= ctx.now,
    },
    twoPeople: challenge.twoPeople === true,
    proposal,
    tomorrow: localOf(new Date(ctx.now.getTime() + 86_400_000), challenge.timeZone),
    why: may.ok ? null : may,
    can: {
      decide: may.ok,
      release:
        advance !== null && releaseAt === null && proposal === null && may.ok && run?.id === advance.runId,
      takeBack: allOf(runs, canCancelRelease({ releaseAt, now: ctx.now })).ok,
    },
  }
}

/** What everyone will see of an advancement, and who gets which mail, for those who check it before its announcement. */
export async function loadReleaseCheck(ctx: Ctx, place: StageRef) {
  const page = await loadAdvancement(ctx, place)
  orNotFound(page.can.release || null)
  const { challenge, host, stage, next, tomorrow, twoPeople, entries, chosen } = page
  const { stage: own } = await loadStageContext(ctx.db, ctx, challenge.id, { stageId: stage.id })
  const { people } = await loadStageAudience(ctx.db, own)
  const teamsOf = (goesOn: boolean) =>
    new Set(people.filter(each => each.goesOn === goesOn).map(({ entryId }) => entryId)).size
  const { decidedAt, deviationReason, methodReason } = orNotFound(page.decision)
  const { compare } = new Intl.Collator(ctx.locale, { numeric: true })
  const shown = entries
    .filter(({ entryId }) => chosen?.includes(entryId))
    .map(({ entryId, teamName }) => ({ stageId: stage.id, entryId, name: teamName }))
    .sort((a, b) => compare(a.name, b.name))
  const preview: Finalists = {
    ...{ id: stage.id, stageId: stage.id, name: stage.name, next: next.name, teams: shown },
    ...{ decidedAt, releaseAt: null, deviationReason, methodReason },
  }
  return {
    ...{ challenge, host, stage, next, tomorrow, twoPeople, decidedAt, preview },
    mailed: { people: people.length, advance: teamsOf(true), stay: teamsOf(false) },
  }
}

type Facts = Awaited<ReturnType<typeof loadAdvancementFacts>>

/** The stage's entries in the order of its run, those without a place last; by code where the team is hidden. */
async function loadRows(ctx: Ctx, { all, run, ranked, unranked }: Facts) {
  const nameOf = shownName(all, ctx.now)
  const candidates = await loadCandidates(ctx.db, all.stage)
  const names = new Map(candidates.map(each => [each.entryId, nameOf(each)]))
  const listed = (row: { entryId: string; submissionId: string }) => ({
    entryId: row.entryId,
    teamName: names.get(row.entryId) ?? submissionCode(row.submissionId),
  })
  return [
    ...withShownScores(ranked, run?.inputs.rules.method ?? null).map(row => ({
      ...listed(row),
      rank: row.rank,
      shared: row.shared,
      headline: row.headline,
      n: row.n,
    })),
    ...unranked.map(row => ({
      ...listed(row),
      rank: null,
      shared: false,
      headline: null,
      n: row.n,
    })),
  ]
}
