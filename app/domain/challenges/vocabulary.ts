/** Moments in a person's life that a challenge is about; at most one each. */
export const lifeEvents = [
  'family',
  'education',
  'work',
  'business',
  'housing',
  'health',
  'transport',
  'retirement',
  'emergency',
  'documents',
] as const
export type LifeEvent = (typeof lifeEvents)[number]

/** What a challenge deals with; any number each. */
export const themes = [
  'ai',
  'data',
  'public_services',
  'health',
  'education',
  'environment',
  'energy',
  'water',
  'transport',
  'cities',
  'agriculture',
  'economy',
  'culture',
  'language',
  'security',
  'accessibility',
  'science',
  'space',
] as const
export type Theme = (typeof themes)[number]

export function isLifeEvent(value: unknown): value is LifeEvent {
  return lifeEvents.some(each => each === value)
}

export function isTheme(value: unknown): value is Theme {
  return themes.some(each => each === value)
}
