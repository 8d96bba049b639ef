import type { JudgingPolicy } from '#db/json'

/** The part of a stage's judging policy that the disclosure rules use. */
export type BlindingPolicy = Pick<JudgingPolicy, 'blind' | 'othersReviews' | 'sealed' | 'board'>

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
