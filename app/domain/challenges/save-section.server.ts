import canonicalize from 'canonicalize'
import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { challenges, institutions, prizes, stages } from '#db/schema'
import { denormalise } from './denormalise'
import { type Editing, loadEditing, stageOf } from './editing.server'
import { canEdit } from './permissions'
import { recordTextChanges } from './record-text-changes.server'
import { searchWords } from './search-words'
import { type SectionRef, sectionVersion, withWritten } from './section-versions'
import { isOfStage, type Section } from './sections'

type Change = Partial<typeof challenges.$inferInsert>
export type Saved = { version: number }

type Save = {
  challengeId: string
  section: Section
  /** the version that the form was loaded with, and its stage where each stage has its own section */
  input: { version: number; stageId?: string | undefined }
  /** checks and writes the section's own rows, and returns the changes to the challenge's row */
  write: (tx: Db, editing: Editing) => Promise<Change>
}

/**
 * What all sections share: the actor hosts the challenge, it may be edited, and nobody saved this section in the
 * meantime; then derived columns are recomputed. Saving the same content again, as after a lost answer, changes nothing
 * and returns the current version.
 */
export function saveSection(ctx: Ctx, { challengeId, section, input, write }: Save): Promise<Saved> {
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    ensure(canEdit(editing.challenge))
    const { challenge } = editing
    const place = isOfStage(section) ? { section, stageId: stageOf(editing, input.stageId).id } : { section }
    const stored = sectionVersion(challenge, place)
    const stale = input.version < stored || input.version > challenge.version
    const change = stale ? await tryToWrite(tx, editing, write) : await write(tx, editing)
    if (change && (await changesNothing(tx, ctx, { editing, change }))) return { version: stored }
    // a refusal rolls back what the callback wrote
    if (stale || !change) throw new Refusal('conflict', 'error.stale')
    await refreshChallenge(tx, ctx, { challengeId, change, written: alsoTouched(place, editing, change) })
    const version = challenge.version + 1
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.edited', payload: { section, version } })
    await recordTextChanges(tx, ctx, { before: editing, load: loadEditing })
    return { version }
  })
}

/** Dates are typed in the challenge's zone, so a changed zone makes open date forms stale. */
function alsoTouched(place: SectionRef, { challenge }: Editing, { timeZone }: Change): SectionRef[] {
  const moved = timeZone !== undefined && timeZone !== challenge.timeZone
  return moved ? [place, { section: 'timeline' }] : [place]
}

/** Writes a section over a newer version of the challenge; null where a rule refuses it. */
async function tryToWrite(tx: Db, editing: Editing, write: Save['write']): Promise<Change | null> {
  try {
    return await write(tx, editing)
  } catch (thrown) {
    // why: a refusing rule would describe the newer version, which the person has not seen yet
    if (thrown instanceof Refusal) return null
    throw thrown
  }
}

/** Whether the challenge is the same after the write as before. */
async function changesNothing(tx: Db, ctx: Ctx, { editing, change }: { editing: Editing; change: Change }) {
  const { challenge } = editing
  const written = { ...(await loadEditing(tx, ctx, challenge.id)), challenge: { ...challenge, ...change } }
  return canonicalize(written) === canonicalize(editing)
}

type Refresh = {
  challengeId: string
  change: Change
  /** the sections that are written; without it all of them, so that every open form becomes stale */
  written?: readonly SectionRef[]
}

/** Writes the change, increments the version and recomputes derived columns. @unguarded */
export async function refreshChallenge(
  tx: Db,
  ctx: Ctx,
  { challengeId, change, written }: Refresh,
): Promise<void> {
  await tx
    .update(challenges)
    .set({ ...change, updatedAt: ctx.now })
    .where(eq(challenges.id, challengeId))
  const [row] = await tx
    .select({ challenge: challenges, institutionName: institutions.name })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(eq(challenges.id, challengeId))
  const { challenge, institutionName } = orNotFound(row)
  const derived = denormalise({
    ...challenge,
    institutionName,
    words: searchWords(challenge),
    prizes: await tx.select().from(prizes).where(eq(prizes.challengeId, challengeId)),
    stages: await tx.select().from(stages).where(eq(stages.challengeId, challengeId)),
  })
  await tx
    .update(challenges)
    .set({
      ...derived,
      version: challenge.version + 1,
      sectionVersions: written ? withWritten(challenge, written) : null,
    })
    .where(eq(challenges.id, challengeId))
}
