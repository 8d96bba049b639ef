/**
 * The rules that order submissions with equal scores, besides the marks of one criterion. Each kind has its rule in
 * app/domain/ranking/order.ts and its words in the catalogues `challenges`: `stages.tie` in a list, `stages.words.tie` in a
 * sentence.
 */
export const tieKinds = ['calibrated', 'mean', 'first_places'] as const
export type TieKind = (typeof tieKinds)[number]

export type TieBreaker = { kind: TieKind } | { kind: 'criterion'; criterionId: string }

const criterionPrefix = 'criterion:'

/** A tie-breaker as a stored ranking names it, and as an option of a list: its kind, or a criterion by its id. */
export function tieKeyOf(tie: TieBreaker): string {
  return tie.kind === 'criterion' ? criterionPrefix + tie.criterionId : tie.kind
}

/** The tie-breaker of a key; null for any other text. */
export function tieBreakerOf(key: string): TieBreaker | null {
  const kind = tieKinds.find(each => each === key)
  if (kind) return { kind }
  const criterionId = key.startsWith(criterionPrefix) ? key.slice(criterionPrefix.length) : ''
  return criterionId === '' ? null : { kind: 'criterion', criterionId }
}
