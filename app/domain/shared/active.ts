/** Says of each instant whether a row must have it (`set`) or must not (`unset`) to count. */
export type ActiveRule<Column extends string> = Readonly<Record<Column, 'set' | 'unset'>>

type Instants<Column extends string> = Readonly<Record<Column, Date | null>>

/** Whether a loaded row counts. `active.server.ts` has the same rules as SQL conditions, made from the rules below. */
export function meets<Column extends string>(
  rule: ActiveRule<Column>,
  row: Instants<NoInfer<Column>>,
): boolean {
  for (const column in rule) if ((rule[column] === 'set') !== (row[column] !== null)) return false
  return true
}

/** Judge: accepted the seat and still has it. */
export const seated = { acceptedAt: 'set', removedAt: 'unset' } as const

/** Assignment: the judge still has it, neither recused nor taken off it. */
export const activeAssignment = { recusedAt: 'unset', withdrawnAt: 'unset' } as const

/** A submitted review that nobody set aside. */
export const validReview = { submittedAt: 'set', setAsideAt: 'unset' } as const

type ReviewFacts = {
  assignment: Instants<keyof typeof activeAssignment>
  /** null where the judge has not started */
  review: Instants<keyof typeof validReview> | null
  /** the judge has an active conflict with the team */
  inConflict: boolean
}

/**
 * Whether a review counts: in rankings, in the coverage of a stage, in how judges mark, and before other judges
 * (`reviewCounts` in `active.server.ts`, for SQL). An abstention counts as a review without marks.
 */
export function reviewCounts({ assignment, review, inConflict }: ReviewFacts): boolean {
  return meets(activeAssignment, assignment) && review !== null && meets(validReview, review) && !inConflict
}

/** Override of a mark: not withdrawn. */
export const activeOverride = { withdrawnAt: 'unset' } as const

/** Conflict of interest: nobody lifted it. */
export const activeConflict = { liftedAt: 'unset' } as const

/** Statement about a conflict: not withdrawn. */
export const activeStatement = { withdrawnAt: 'unset' } as const

/** Computed conflict: neither confirmed nor rejected, and its reason still there. */
export const openProposal = { decidedAt: 'unset', withdrawnAt: 'unset' } as const

/** Account: neither suspended nor closed, so somebody can sign in to it. */
export const activeAccount = { suspendedAt: 'unset', closedAt: 'unset' } as const

/** Entry of a team that competes: neither withdrawn nor excluded. */
export const activeEntry = { withdrawnAt: 'unset', excludedAt: 'unset' } as const

/** Entry that its team has not withdrawn. Also while it is excluded, its members cannot judge or host. */
export const keptEntry = { withdrawnAt: 'unset' } as const

/** Submission: not withdrawn. It may be a draft without a version. */
export const activeSubmission = { withdrawnAt: 'unset' } as const

/** Challenge: never submitted to staff and not public, so only members of its institution have seen it. */
export const unsubmitted = { submittedAt: 'unset', publishAt: 'unset' } as const

/** Member of an institution: has not left it. */
export const activeMember = { leftAt: 'unset' } as const

/** Panel of the final score: not removed. */
export const activePanel = { removedAt: 'unset' } as const
