import { normalDraws, seedOf, uniformDraws } from '#app/domain/statistics/random'

const world = 'meydan demo world 1'

export type Draw = () => number

/** Uniform draws in [0, 1) that belong to one subject, so that adding another subject changes nothing here. */
export function drawsFor(subject: string): Draw {
  return uniformDraws(seedOf(`${world} ${subject}`))
}

/** One standard normal number that belongs to a subject. */
export function normalFor(subject: string): number {
  return normalDraws(seedOf(`${world} ${subject}`))()
}

export function pick<T>(draw: Draw, list: readonly T[]): T {
  const picked = list[Math.floor(draw() * list.length)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}
