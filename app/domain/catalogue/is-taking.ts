import type { Phase } from '#app/domain/challenges/phase'

const over: readonly Phase[] = ['judging', 'deciding', 'results_out', 'archived', 'cancelled']

/** Entries are open or will be: only then do deadlines, countdowns and the conditions of entering matter. */
export function isTaking(phase: Phase): boolean {
  return !over.includes(phase)
}
