import { desc, eq } from 'drizzle-orm'
import { localOf } from '#app/domain/challenges/zoned-time'
import { loadStageContext, type WhichStage } from '#app/domain/judging/queries/load-stage-context.server'
import { listRuns } from '#app/domain/ranking/queries/load-run.server'
import type { Ctx } from '#app/domain/shared/context'
import { frozenSince } from '#app/domain/visibility/disclosure-rules'
import { boards, users } from '#db/schema'
import { boardFacts } from '../board-context.server'
import { canFreeze, canShowBoard, canThaw } from '../permissions'

const hour = 3_600_000

/**
 * The state of a stage's public board for host and chair: what is shown, whether it is frozen, and the possible
 * actions.
 */
export async function loadBoardDesk(ctx: Ctx, challengeId: string, which?: WhichStage) {
  const all = await loadStageContext(ctx.db, ctx, challengeId, which)
  const { challenge, stage, standing, policy } = all
  if (policy.board !== 'while_judging') return null
  const facts = boardFacts(all, ctx.now)
  const [shown] = await ctx.db
    .select({ runId: boards.runId, shownAt: boards.shownAt, by: users.name })
    .from(boards)
    .innerJoin(users, eq(users.id, boards.shownBy))
    .where(eq(boards.stageId, stage.id))
    .orderBy(desc(boards.shownAt), desc(boards.id))
    .limit(1)
  const [run] = await listRuns(ctx.db, stage.id)
  const show = canShowBoard({ ...facts, computed: run !== undefined })
  const changed = shown?.runId !== run?.id
  return {
    challenge: { id: challenge.id, slug: challenge.slug, timeZone: challenge.timeZone },
    stageId: stage.id,
    shown: shown ? { at: shown.shownAt, by: shown.by, stale: changed } : null,
    frozenSince: frozenSince(facts, ctx.now),
    freezesAt: facts.freezeAt && facts.freezeAt > ctx.now ? facts.freezeAt : null,
    thawed: stage.thawedAt && { at: stage.thawedAt, reason: stage.thawReason ?? '' },
    /** in one hour, as the default for a scheduled freeze */
    soon: localOf(new Date(ctx.now.getTime() + hour), challenge.timeZone),
    why: show.ok ? null : show,
    can: {
      show: standing.host && show.ok,
      freeze: standing.host && canFreeze({ ...facts, at: ctx.now }).ok,
      thaw: standing.host && canThaw(facts).ok,
    },
  }
}

export type BoardDesk = NonNullable<Awaited<ReturnType<typeof loadBoardDesk>>>
