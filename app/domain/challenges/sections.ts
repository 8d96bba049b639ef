import { paths } from '#app/paths'

/** The parts of a challenge that its host writes, in the recommended order. Each is saved separately. */
export const sections = [
  'basics',
  'brief',
  'prizes',
  'eligibility',
  'timeline',
  'form',
  'rubric',
  'judging',
  'files',
  'rules',
] as const
export type Section = (typeof sections)[number]

/** Sections that each stage has separately. */
export function isOfStage(section: Section): boolean {
  return section === 'timeline' || section === 'form' || section === 'rubric' || section === 'judging'
}

export function isSection(value: unknown): value is Section {
  return sections.some(section => section === value)
}

/** The section after this one; null after the last. */
export function sectionAfter(section: Section): Section | null {
  return sections[sections.indexOf(section) + 1] ?? null
}

type Place = { challengeId: string; section: Section; stageId?: string | null | undefined }

/** The page after this section in the editor: the next section, or the challenge's overview. */
export function pageAfter({ challengeId, section, stageId }: Place): string {
  const next = sectionAfter(section)
  if (!next) return paths.hostChallenge(challengeId)
  return paths.challengeSection(challengeId, next, isOfStage(next) ? (stageId ?? null) : null)
}
