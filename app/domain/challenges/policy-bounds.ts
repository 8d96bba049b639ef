/** The bounds of a judging policy, shared by the editor, the import, a stage's rubric and the assignment plan. */

export const maxReviewsEach = 50
/** Maximum number of submissions of one judge. */
export const maxLoadBound = 10_000
/** Marks dropped at either end by a trimmed mean. */
export const maxDropped = 5
/** More tie-breakers than this are hard to explain. */
export const maxTieBreakers = 4
export const maxConflictYears = 50
/** Maximum number of entries that advance to the next stage. */
export const maxAdvancing = 10_000

/** How the marks of a submission become its score. */
export const methods = ['mean', 'median', 'trimmed_mean', 'calibrated'] as const
