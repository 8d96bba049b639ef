import { normalDraws, seedOf, uniformDraws } from '#app/domain/statistics/random'

const world = 'meydan demo world 1'

export type Draw = () => number

/** Uniform draws in [0, 1) for one subject, so that another subject does not change them. */
export function drawsFor(subject: string): Draw {
  return uniformDraws(seedOf(`${world} ${subject}`))
}

/** One standard normal number for a subject. */
export function normalFor(subject: string): number {
  return normalDraws(seedOf(`${world} ${subject}`))()
}

export function pick<T>(draw: Draw, list: readonly T[]): T {
  const picked = list[Math.floor(draw() * list.length)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}
