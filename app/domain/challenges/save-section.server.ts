import canonicalize from 'canonicalize'
import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { locales } from '#app/domain/shared/local-text'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { translate } from '#app/i18n/catalogues'
import type { Db } from '#db/client.server'
import { challenges, institutions, prizes, stages } from '#db/schema'
import { denormalise } from './denormalise'
import { type Editing, loadEditing, stageOf } from './editing.server'
import { canEdit } from './permissions'
import { recordTextChanges } from './record-text-changes.server'
import { type Place, sectionVersion, withWritten } from './section-versions'
import { isOfStage, type Section } from './sections'
import { isLifeEvent, isTheme } from './vocabulary'

type Change = Partial<typeof challenges.$inferInsert>
export type Saved = { version: number }

type Save = {
  challengeId: string
  section: Section
  /** the save that the form builds on, and its stage where each stage has a section of its own */
  input: { version: number; stageId?: string | undefined }
  /** checks and writes the section's own rows, and answers what changes in the challenge's row */
  write: (tx: Db, editing: Editing) => Promise<Change>
}

/**
 * What all sections share: it is mine, it may be edited, nobody wrote this section meanwhile; then what is kept twice is
 * recomputed. Saving the same again, as after an answer that was lost, is no change and is answered with the number it has.
 */
export function saveSection(ctx: Ctx, { challengeId, section, input, write }: Save): Promise<Saved> {
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    ensure(canEdit(editing.challenge))
    const { challenge } = editing
    const place = isOfStage(section) ? { section, stageId: stageOf(editing, input.stageId).id } : { section }
    const stored = sectionVersion(challenge, place)
    if (input.version < stored || input.version > challenge.version) {
      // a refusal takes back what it wrote
      if (!(await changesNothing(tx, ctx, { editing, write }))) throw new Refusal('conflict', 'error.stale')
      return { version: stored }
    }
    const change = await write(tx, editing)
    await refreshChallenge(tx, ctx, { challengeId, change, written: alsoTouched(place, editing, change) })
    const version = challenge.version + 1
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.edited', payload: { section, version } })
    await recordTextChanges(tx, ctx, { before: editing, load: loadEditing })
    return { version }
  })
}

/** Dates are typed in the challenge's zone: another zone gives those that someone is typing another meaning. */
function alsoTouched(place: Place, { challenge }: Editing, { timeZone }: Change): Place[] {
  const moved = timeZone !== undefined && timeZone !== challenge.timeZone
  return moved ? [place, { section: 'timeline' }] : [place]
}

/** Writes a section on top of a newer version of the challenge, and tells whether all is as it was before. */
async function changesNothing(
  tx: Db,
  ctx: Ctx,
  { editing, write }: Pick<Save, 'write'> & { editing: Editing },
) {
  const { challenge } = editing
  try {
    const change = await write(tx, editing)
    const written = { ...(await loadEditing(tx, ctx, challenge.id)), challenge: { ...challenge, ...change } }
    return canonicalize(written) === canonicalize(editing)
  } catch (thrown) {
    // why: a rule that refuses it speaks of the newer version, which the person has yet to see
    if (thrown instanceof Refusal) return false
    throw thrown
  }
}

type Refresh = {
  challengeId: string
  change: Change
  /** the sections that are written; without it all, so that a form which is open on any of them is stale */
  written?: readonly Place[]
}

/** Writes the change, counts the save and recomputes what search, sorting and filtering compare. Unguarded. */
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
    words: wordsOf(challenge),
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

/** The names of a challenge's themes and life event in every language, so that search finds them. */
function wordsOf({ themes, lifeEvent }: { themes: string[]; lifeEvent: string | null }): string[] {
  return locales.flatMap(locale => {
    const t = translate(locale)
    const named = themes.filter(isTheme).map(theme => t(`challenges.theme.${theme}`))
    return lifeEvent && isLifeEvent(lifeEvent) ? [...named, t(`challenges.life_event.${lifeEvent}`)] : named
  })
}
