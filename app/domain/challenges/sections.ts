/** The parts of a challenge that its host writes, in the order they are best written. Each saves on its own. */
export const sections = [
  'basics',
  'brief',
  'prizes',
  'eligibility',
  'timeline',
  'form',
  'rubric',
  'files',
  'rules',
] as const
export type Section = (typeof sections)[number]

export function isSection(value: unknown): value is Section {
  return sections.some(section => section === value)
}
