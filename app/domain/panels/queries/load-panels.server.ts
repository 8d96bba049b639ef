import { and, asc, eq, inArray } from 'drizzle-orm'
import { localOf } from '#app/domain/challenges/zoned-time'
import { loadSeats } from '#app/domain/judging/queries/load-seats.server'
import {
  loadHostStageContext,
  type StageContext,
} from '#app/domain/judging/queries/load-stage-context.server'
import { isActivePanel } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { panels, panelVoters, publicVotes } from '#db/schema'
import { type PanelKind, panelKinds } from '../panels'
import { canChangePanel } from '../permissions'
import { type VoteHour, voteHours } from '../vote-hours'

export type Panel = Omit<typeof panels.$inferSelect, 'kind'> & { kind: PanelKind }

/** The active panels of a stage, in order; none where one jury decides alone. @unguarded */
export async function loadStagePanels(db: Db, stageId: string): Promise<Panel[]> {
  return (await loadPanelsOf(db, [stageId])).get(stageId) ?? []
}

/** The same for several stages, by stage. @unguarded */
export async function loadPanelsOf(db: Db, stageIds: readonly string[]): Promise<Map<string, Panel[]>> {
  const rows = await db
    .select()
    .from(panels)
    .where(and(inArray(panels.stageId, [...stageIds]), isActivePanel))
    .orderBy(asc(panels.position), asc(panels.id))
  const known = rows.flatMap(row => {
    const kind = panelKinds.find(each => each === row.kind)
    return kind ? [{ ...row, kind }] : []
  })
  return groupBy(known, panel => panel.stageId)
}

/** The host's page of a stage's panels: each with its window, its judges and its number of votes or reviews. */
export async function loadPanels(ctx: Ctx, about: { challengeId: string; stageId: string }) {
  const all = await loadHostStageContext(ctx.db, ctx, about.challengeId, { stageId: about.stageId })
  const rows = await loadStagePanels(ctx.db, all.stage.id)
  const votes = await countVoters(ctx.db, rows)
  return {
    ...(await loadFrame(ctx, all)),
    panels: rows.map(row => ({
      ...shown(all, row),
      voters: votes.get(row.id) ?? 0,
      can: { change: canChangePanel({ ...row, now: ctx.now, decided: all.decided }).ok },
    })),
  }
}

/** One panel as its host edits it. */
export async function loadPanel(ctx: Ctx, about: { challengeId: string; stageId: string; panelId: string }) {
  const all = await loadHostStageContext(ctx.db, ctx, about.challengeId, { stageId: about.stageId })
  const row = orNotFound((await loadStagePanels(ctx.db, all.stage.id)).find(({ id }) => id === about.panelId))
  const may = canChangePanel({ ...row, now: ctx.now, decided: all.decided })
  return {
    ...(await loadFrame(ctx, all)),
    panel: shown(all, row),
    why: may.ok ? null : may,
    hours: await loadHours(ctx, row),
    can: { change: may.ok },
  }
}

function shown(
  { challenge }: StageContext,
  { id, name, kind, max, opensAt, closesAt, voterDays, showcase }: Panel,
) {
  return {
    id,
    name,
    kind,
    max,
    opensAt,
    closesAt,
    voterDays,
    opensLocal: opensAt && localOf(opensAt, challenge.timeZone),
    closesLocal: closesAt && localOf(closesAt, challenge.timeZone),
    showcase: showcase ?? [],
  }
}

async function loadFrame(ctx: Ctx, { challenge, stage, stages }: StageContext) {
  const seats = await loadSeats(ctx.db, challenge.id)
  const { id, slug, title, timeZone } = challenge
  return {
    challenge: { id, slug, title, timeZone },
    stage: { id: stage.id, name: stage.name, closesAt: stage.closesAt, position: stage.position },
    several: stages.length > 1,
    seats: seats.map(({ judgeId, name, panelId }) => ({ judgeId, name, panelId })),
    questions: stage.form
      .filter(({ kind }) => kind === 'text' || kind === 'long_text' || kind === 'link')
      .map(({ id: fieldId, label }) => ({ id: fieldId, label })),
  }
}

/** How many people voted for the first time in each hour of a public panel, never who. */
async function loadHours({ db, now }: Ctx, { id, opensAt, closesAt }: Panel): Promise<VoteHour[]> {
  if (!opensAt || opensAt > now) return []
  const rows = await db
    .select({ votedAt: panelVoters.votedAt })
    .from(panelVoters)
    .where(eq(panelVoters.panelId, id))
  const until = closesAt && closesAt < now ? closesAt : now
  return voteHours(
    rows.map(({ votedAt }) => votedAt),
    { opensAt, until },
  )
}

/** How many people have voted in each panel. */
async function countVoters(db: Db, rows: readonly Panel[]): Promise<Map<string, number>> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const votes = await db
    .selectDistinct({ panelId: publicVotes.panelId, userId: publicVotes.userId })
    .from(publicVotes)
    .where(inArray(publicVotes.panelId, ids))
  const counts = new Map<string, number>()
  for (const { panelId } of votes) counts.set(panelId, (counts.get(panelId) ?? 0) + 1)
  return counts
}
