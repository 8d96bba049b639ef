/** The moments of a life a challenge can serve, in the order a life meets them. */
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

/** What a challenge is about; the first theme of a challenge also colours its panel. */
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
