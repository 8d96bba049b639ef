/** Never, after the judge's own review is submitted, or always; from the start of judging on. */
export const seenWhen = ['never', 'after_own', 'always'] as const
export type SeenWhen = (typeof seenWhen)[number]

/** The part of a stage's judging policy that the disclosure rules use. */
export type BlindingPolicy = {
  blind: { team: SeenWhen; institution: SeenWhen; judges: SeenWhen }
  othersReviews: SeenWhen
  sealed: boolean
  board: 'with_result' | 'while_judging'
}

/**
 * The defaults: judges see neither teams nor each other's reviews, entries are sealed, the board is published with the
 * result.
 */
export const defaultBlinding: BlindingPolicy = {
  blind: { team: 'never', institution: 'never', judges: 'always' },
  othersReviews: 'never',
  sealed: true,
  board: 'with_result',
}
