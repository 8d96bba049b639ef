import type { Section } from './sections'

/** A section; without `stageId` the one of every stage. */
export type Place = { section: Section; stageId?: string | undefined }

/**
 * By section, and by section and stage, the count of saves of the whole challenge when it was last written; under
 * `every`, when all of them were.
 */
type SectionVersions = Partial<Record<string, number>>

/** Null: every section was last written at the challenge's own count. */
type Counted = { version: number; sectionVersions: SectionVersions | null }

/** The save at which a section was last written: a form that was opened before it is stale. */
export function sectionVersion({ version, sectionVersions }: Counted, { section, stageId }: Place): number {
  if (!sectionVersions) return version
  const { every = 0, [section]: all = 0, [keyOf({ section, stageId })]: own = 0 } = sectionVersions
  return Math.max(every, all, own)
}

/** The counts once the next save has written these sections. */
export function withWritten(
  { version, sectionVersions }: Counted,
  written: readonly Place[],
): SectionVersions {
  const next = Object.fromEntries(written.map(place => [keyOf(place), version + 1]))
  return { ...(sectionVersions ?? { every: version }), ...next }
}

function keyOf({ section, stageId }: Place): string {
  return stageId === undefined ? section : `${section}:${stageId}`
}
