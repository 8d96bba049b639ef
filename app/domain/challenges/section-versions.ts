import type { Section } from './sections'

/** A section; without `stageId` that of all stages. */
export type SectionRef = { section: Section; stageId?: string | undefined }

/**
 * The version of the challenge at the last save of each section, and of each section and stage; under `every`, of all
 * of them.
 */
type SectionVersions = Partial<Record<string, number>>

/** Null: every section was last written at the challenge's own version. */
type Counted = { version: number; sectionVersions: SectionVersions | null }

/** The version at which a section was last written; a form that was loaded earlier is stale. */
export function sectionVersion(
  { version, sectionVersions }: Counted,
  { section, stageId }: SectionRef,
): number {
  if (!sectionVersions) return version
  const { every = 0, [section]: all = 0, [keyOf({ section, stageId })]: own = 0 } = sectionVersions
  return Math.max(every, all, own)
}

/** The versions after the next save has written these sections. */
export function withWritten(
  { version, sectionVersions }: Counted,
  written: readonly SectionRef[],
): SectionVersions {
  const next = Object.fromEntries(written.map(place => [keyOf(place), version + 1]))
  return { ...(sectionVersions ?? { every: version }), ...next }
}

function keyOf({ section, stageId }: SectionRef): string {
  return stageId === undefined ? section : `${section}:${stageId}`
}
