import { and, eq } from 'drizzle-orm'
import { textsOf } from '#app/domain/challenges/columns'
import { type Editing, loadEditing } from '#app/domain/challenges/editing.server'
import { freeSlug } from '#app/domain/challenges/free-slug.server'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { record } from '#app/domain/ledger/record.server'
import { isActivePanel } from '#app/domain/shared/active.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { localText } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import { challenges, panels, prizes, ruleVersions, stages } from '#db/schema'
import { copyFiles } from '../copy-files.server'
import { ensureMayCreate } from '../may-create.server'

/** Creates a draft with the written content of a challenge, without its dates, states and people. */
export async function cloneChallenge(ctx: Ctx, challengeId: string): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    await ensureMayCreate(tx, editing.challenge.institutionId)
    await copyChallenge(tx, ctx, { id, editing })
    await copyParts(tx, ctx, { id, editing })
    await copyFiles(tx, ctx, { id, from: challengeId })
    await refreshChallenge(tx, ctx, { challengeId: id, change: {} })
    await record(tx, ctx, { stream: id, kind: 'challenge.cloned', payload: { from: challengeId } })
    return { id }
  })
}

type Copy = { id: string; editing: Editing }

async function copyChallenge(tx: Db, ctx: Ctx, { id, editing: { challenge } }: Copy) {
  const { institutionId, briefHtml, noPrizeSince } = challenge
  await tx.insert(challenges).values({
    ...textsOf(challenge),
    ...{ id, institutionId, briefHtml, noPrizeSince, search: '' },
    slug: await freeSlug(tx, localText(challenge.title, 'az')),
    state: 'draft',
    createdAt: ctx.now,
    createdBy: actorId(ctx),
    updatedAt: ctx.now,
    version: 0,
    prizeFund: 0,
  })
}

async function copyParts(tx: Db, ctx: Ctx, { id, editing }: Copy) {
  for (const { id: from, position, name, form, rubric, judging, metric } of editing.stages) {
    const stageId = newId()
    // a metric needs the truth, which belongs to one challenge
    const written = { position, name, form: metric ? [] : form, rubric, judging }
    await tx.insert(stages).values({ ...written, id: stageId, challengeId: id })
    await copyPanels(tx, from, stageId)
  }
  for (const prize of editing.prizes) {
    await tx.insert(prizes).values({ ...prize, id: newId(), challengeId: id })
  }
  if (!editing.rules) return
  const { text, html } = editing.rules
  const written = { createdAt: ctx.now, createdBy: actorId(ctx) }
  await tx.insert(ruleVersions).values({ id: newId(), challengeId: id, number: 1, text, html, ...written })
}

/** Panels without their windows, which are dates. */
async function copyPanels(tx: Db, from: string, stageId: string) {
  const own = await tx
    .select()
    .from(panels)
    .where(and(eq(panels.stageId, from), isActivePanel))
  for (const panel of own)
    await tx.insert(panels).values({ ...panel, id: newId(), stageId, opensAt: null, closesAt: null })
}
