import { busyAfter } from './received-at'

/** `share`: how much of the last seconds was spent in long turns of the event loop, 0 to 1. */
export type Load = { share: number; overloaded: boolean }

export const noLoad: Load = { share: 0, overloaded: false }

/** Milliseconds after which an old turn has lost most of its weight. */
const memory = 2_000
const overloadedFrom = 0.8
const overloadedUntil = 0.5

/**
 * The load after one more turn of that many milliseconds: an exponential mean of "was this a long turn", weighted by
 * time. One page that takes a second is no overload; seconds of consecutive long turns are.
 */
export function nextLoad({ share, overloaded }: Load, turn: number): Load {
  const weight = Math.exp(-turn / memory)
  const next = share * weight + (turn > busyAfter ? 1 - weight : 0)
  return { share: next, overloaded: next >= (overloaded ? overloadedUntil : overloadedFrom) }
}
