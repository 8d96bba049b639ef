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
