import { textsOf } from '#app/domain/challenges/columns'
import { missingPieces } from '#app/domain/challenges/completeness'
import { type EditedStage, type Editing, loadEditing, stageOf } from '#app/domain/challenges/editing.server'
import { freedomOf } from '#app/domain/challenges/judging-freeze'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { presetOf } from '#app/domain/challenges/judging-presets'
import { isUnpublished } from '#app/domain/challenges/lifecycle'
import { canEdit } from '#app/domain/challenges/permissions'
import { loadFiles, loadOpenRemarks } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { sectionVersion } from '#app/domain/challenges/section-versions'
import { isOfStage, type Section } from '#app/domain/challenges/sections'
import { canAddStage, canMoveStage, canRemoveStage, opensUnjudged } from '#app/domain/challenges/stage-rules'
import { writtenOf } from '#app/domain/challenges/written'
import { loadPictureOf } from '#app/domain/pictures/queries/load-pictures.server'
import type { Ctx } from '#app/domain/shared/context'

type Which = { section: Section; stageId?: string | null }

/** Everything that the editor shows of a challenge, for every section and for one of its stages. */
export async function loadChallengeEditor(ctx: Ctx, challengeId: string, { section, stageId }: Which) {
  const editing = await loadEditing(ctx.db, ctx, challengeId)
  const { challenge, prizes, rules, promised } = editing
  const stage = stageOf(editing, stageId)
  const { id, title, timeZone, updatedAt, noPrizeSince } = challenge
  const version = sectionVersion(challenge, isOfStage(section) ? { section, stageId: stage.id } : { section })
  const missing = isUnpublished(challenge.state) ? missingPieces(writtenOf(editing), ctx.now) : []
  const { opensAt, closesAt, judgingEndsAt, form, rubric } = stage
  const files = await loadFiles(ctx, challengeId)
  return {
    ...{ id, title, timeZone, version, updatedAt, section, promised, missing },
    remarks: (await loadOpenRemarks(ctx, challengeId)).filter(remark => remark.section === section),
    verdict: canEdit(challenge),
    untouched: untouchedOf(editing, files.length),
    stage: {
      ...{ id: stage.id, name: stage.name, number: stage.position, last: stage.last },
      byMetric: stage.metric !== null,
    },
    stages: stagesOf(ctx, editing),
    canAddStage: canAddStage(factsOf(ctx, editing), editing.stages),
    content: {
      ...textsOf(challenge),
      ...{ prizes, form, rubric },
      noPrize: noPrizeSince !== null,
      schedule: { opensAt, closesAt, judgingEndsAt, resultsPlannedAt: challenge.resultsPlannedAt },
      judging: judgingOf(stage),
      preset: presetOf(judgingOf(stage), rubric.quorum),
      freedom: freedomOf(section === 'judging' ? 'judging' : 'rubric', stage),
      judgingOpen: stage.relied.judging,
      rules: rules?.text ?? {},
      rulesVersion: rules?.number ?? 0,
      files,
      cover: await loadPictureOf(ctx.db, { challengeId }),
    },
  }
}

/** Sections that are complete although nobody has written anything in them. */
function untouchedOf({ stages }: Editing, files: number): Section[] {
  const usual = stages.every(({ judging }) => judging === null)
  return [...(usual ? (['judging'] as const) : []), ...(files === 0 ? (['files'] as const) : [])]
}

/** Where the host has not chosen yet, suggests as many reviews as the criteria require. */
function judgingOf({ judging, rubric }: EditedStage) {
  const policy = policyOf({ judging })
  return judging ? policy : { ...policy, reviewsEach: Math.max(policy.reviewsEach, rubric.quorum) }
}

function factsOf(ctx: Ctx, { challenge, promised, entered }: Editing) {
  return { state: challenge.state, promised, entered, now: ctx.now }
}

function stagesOf(ctx: Ctx, editing: Editing) {
  const facts = factsOf(ctx, editing)
  const { stages } = editing
  const unjudged = opensUnjudged(stages)
  return stages.map((stage, index) => {
    const { id, name, opensAt, closesAt, judgingEndsAt } = stage
    return {
      ...{ id, name, opensAt, closesAt, judgingEndsAt, number: index + 1 },
      opensUnjudged: unjudged.includes(index),
      can: {
        remove: canRemoveStage(facts, stage, stages.length).ok,
        move: canMoveStage(facts).ok,
      },
    }
  })
}
