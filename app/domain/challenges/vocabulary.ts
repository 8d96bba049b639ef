/** Life events that a challenge can serve, in the order of a life. */
export const lifeEvents = [
  'birth',
  'study',
  'work',
  'business',
  'housing',
  'family',
  'health',
  'retirement',
] as const

export type LifeEvent = (typeof lifeEvents)[number]

/** Subjects of a challenge; the first theme also sets the colour of its cover. */
export const themes = [
  'artificial_intelligence',
  'health',
  'education',
  'transport',
  'energy',
  'environment',
  'agriculture',
  'finance',
  'public_services',
  'culture',
  'language',
  'data',
  'water',
  'accessibility',
  'security',
  'space',
  'science',
  'social',
] as const

export type Theme = (typeof themes)[number]

export const isLifeEvent = (value: string): value is LifeEvent => lifeEvents.some(each => each === value)

export const isTheme = (value: string): value is Theme => themes.some(each => each === value)
