import { and, eq } from 'drizzle-orm'
import { localOf } from '#app/domain/challenges/zoned-time'
import { addStage } from '#app/domain/editing/commands/add-stage.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editJudging } from '#app/domain/editing/commands/edit-judging.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import type { Ctx } from '#app/domain/shared/context'
import { challenges, stages } from '#db/schema'
import type { StagesScript } from './content/final-shape'
import type { Texts } from './content/shape'
import { judgingOf } from './judging-input'
import { baku, instantAt } from './times'
import { fieldInput, freshCriteria, type Write } from './writing'

const autosave = false

/** Gives a challenge its second stage, and the first stage its name. */
export function finalSteps({ final }: StagesScript, now: Date): Write[] {
  const local = (moment: StagesScript['final']['opens']) => localOf(instantAt(now, moment), baku)
  const { names, form, rubric, opens, closes, judged } = final
  const window = { opensAt: local(opens), closesAt: local(closes), judgingEndsAt: local(judged) }
  const { guidance, quorum } = rubric
  return [
    (ctx, { id }) => addStage(ctx, id),
    (ctx, { id, version }) => nameFirst(ctx, { id, version }, names.first),
    async (ctx, { id, version }) => {
      const [row] = await ctx.db.select().from(challenges).where(eq(challenges.id, id))
      const resultsPlannedAt = row?.resultsPlannedAt ? localOf(row.resultsPlannedAt, baku) : undefined
      const place = { stageId: await finalOf(ctx, id), version, autosave }
      await editTimeline(ctx, id, { ...window, resultsPlannedAt, name: names.final, ...place })
    },
    async (ctx, { id, version }) =>
      editForm(ctx, id, { fields: form.map(fieldInput), stageId: await finalOf(ctx, id), version, autosave }),
    async (ctx, { id, version }) => {
      const place = { stageId: await finalOf(ctx, id), version, autosave }
      await editRubric(ctx, id, { criteria: freshCriteria(rubric.criteria), guidance, quorum, ...place })
    },
    async (ctx, { id, version }) => {
      const place = { stageId: await finalOf(ctx, id), version, autosave }
      await editJudging(ctx, id, { ...judgingOf(openly, form), ...place })
    },
  ]
}

/** Finalists are known by name, and each judge reviews all of them. */
const openly = {
  blind: { team: 'always', institution: 'always', judges: 'always' },
  othersReviews: 'after_own',
  reviewsEach: 3,
} as const

async function nameFirst(ctx: Ctx, { id, version }: { id: string; version: number }, name: Texts) {
  const stage = await stageAt(ctx, id, 1)
  const local = (at: Date | null) => (at ? localOf(at, baku) : undefined)
  const { opensAt, closesAt, judgingEndsAt } = stage
  const window = {
    opensAt: local(opensAt),
    closesAt: local(closesAt),
    judgingEndsAt: local(judgingEndsAt),
  }
  await editTimeline(ctx, id, { ...window, name, stageId: stage.id, version, autosave })
}

async function stageAt(ctx: Ctx, challengeId: string, position: number) {
  const place = and(eq(stages.challengeId, challengeId), eq(stages.position, position))
  const [stage] = await ctx.db.select().from(stages).where(place)
  if (!stage) throw new Error(`no stage ${position}`)
  return stage
}

export async function finalOf(ctx: Ctx, challengeId: string): Promise<string> {
  return (await stageAt(ctx, challengeId, 2)).id
}
