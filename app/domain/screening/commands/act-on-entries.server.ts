import { and, eq, inArray } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { allow, deny, ensure } from '#app/domain/shared/verdict'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { entryLabels, results, screenings, stageDecisions } from '#db/schema'
import type { BulkInput } from '../input'
import { loadEntryList } from '../queries/load-entry-list.server'
import { remindOfDrafts } from '../remind-of-drafts.server'

type Bulk = BulkInput & { challengeId: string }
type List = Awaited<ReturnType<typeof loadEntryList>>
type Acting = { list: List; rows: List['entries']; label: string }

/**
 * Labels, passes or reminds the chosen entries of a stage, or all that the filter finds. Returns how many it concerned:
 * only waiting submissions are passed, and only teams without a submission are reminded.
 */
export function actOnEntries(ctx: Ctx, { challengeId, act, scope, entryId, label = '', ...asked }: Bulk) {
  return ctx.transaction(async tx => {
    const list = await loadEntryList({ ...ctx, db: tx }, challengeId, {
      stageId: asked.stage,
      whole: true,
      ...(scope === 'all' && {
        search: asked.team ?? '',
        state: asked.state ?? null,
        type: asked.type ?? null,
        screening: asked.screening ?? null,
        label: asked.labelled ?? null,
      }),
    })
    const chosen = new Set(entryId)
    const rows = scope === 'all' ? list.entries : list.entries.filter(({ id }) => chosen.has(id))
    if (rows.length === 0) throw new Refusal('invalid', 'screening.none_chosen')
    const acting = { list, rows, label }
    switch (act) {
      case 'label':
        return addLabel(tx, ctx, acting)
      case 'unlabel':
        return removeLabel(tx, ctx, acting)
      case 'pass':
        return passAll(tx, ctx, acting)
      case 'remind':
        return remindOfDrafts(tx, ctx, acting)
    }
  })
}

async function addLabel(tx: Db, ctx: Ctx, { list, rows, label }: Acting): Promise<number> {
  if (label === '') throw new Refusal('invalid', 'screening.label_needed')
  const { id: by } = signedIn(ctx)
  const fresh = rows.filter(({ labels }) => !labels.includes(label))
  for await (const batch of batchesOf(fresh))
    await tx
      .insert(entryLabels)
      .values(batch.map(({ id: entryId }) => ({ id: newId(), entryId, label, at: ctx.now, by })))
      .onConflictDoNothing()
  await recordLabels(tx, ctx, { list, entries: fresh.length, removed: false })
  return fresh.length
}

async function removeLabel(tx: Db, ctx: Ctx, { list, rows, label }: Acting): Promise<number> {
  if (label === '') throw new Refusal('invalid', 'screening.label_needed')
  const labelled = rows.filter(({ labels }) => labels.includes(label))
  for await (const batch of batchesOf(labelled)) {
    const ids = batch.map(({ id }) => id)
    await tx.delete(entryLabels).where(and(eq(entryLabels.label, label), inArray(entryLabels.entryId, ids)))
  }
  await recordLabels(tx, ctx, { list, entries: labelled.length, removed: true })
  return labelled.length
}

type Labelled = { list: List; entries: number; removed: boolean }

async function recordLabels(tx: Db, ctx: Ctx, { list, entries, removed }: Labelled) {
  if (entries === 0) return
  await record(tx, ctx, {
    stream: list.challenge.id,
    kind: 'entries.labelled',
    payload: { entries, removed },
  })
}

/** Submissions that wait for their check pass; sent back and excluded ones are decided one by one. */
async function passAll(tx: Db, ctx: Ctx, { list, rows }: Acting): Promise<number> {
  const stageId = list.stage.id
  ensure((await isDecided(tx, list)) ? deny('judging.decided') : allow)
  const { id: by } = signedIn(ctx)
  const waiting = rows.filter(({ state, screening }) => state === 'submitted' && screening === 'waiting')
  for await (const batch of batchesOf(waiting, 200)) {
    const passed = batch.map(({ id: entryId }) => ({ id: newId(), entryId, stageId, outcome: 'passed' }))
    await tx.insert(screenings).values(passed.map(row => ({ ...row, at: ctx.now, by })))
    await record(tx, ctx, {
      stream: list.challenge.id,
      kind: 'entries.passed',
      payload: { stageId, screeningIds: passed.map(({ id }) => id) },
    })
  }
  return waiting.length
}

async function isDecided(tx: Db, { challenge, stage }: List): Promise<boolean> {
  const [result] = await tx
    .select({ at: results.publishAt })
    .from(results)
    .where(eq(results.challengeId, challenge.id))
  const [release] = await tx
    .select({ at: stageDecisions.releaseAt })
    .from(stageDecisions)
    .where(eq(stageDecisions.stageId, stage.id))
  return Boolean(result?.at || release?.at)
}
