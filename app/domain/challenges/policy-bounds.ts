/** The bounds of a judging policy: the editor, the import, a stage's rubric and the assignment plan ask the same ones. */

export const maxReviewsEach = 50
/** Submissions that one judge may take. */
export const maxLoadBound = 10_000
/** Marks dropped at either end by a trimmed mean. */
export const maxDropped = 5
/** As many tie-breakers as anyone can explain. */
export const maxTieBreakers = 4
export const maxConflictYears = 50
/** Entries that go on to the next stage. */
export const maxAdvancing = 10_000
