/**
 * Who may review what, and at which cost. Items and judges are positions; sort both by id first, so that ties are
 * resolved the same way each time. `costs` is items × judges, row-major, in any one unit; Infinity means "may not"
 * (conflict). Whole-number costs are solved exactly. The k-th item of a judge (from 0) costs `balance` · k more.
 * `experts` (items × judges, 1 = expert) and `leastExperts` require that many experts among an item's reviewers.
 * `standing` are judges by item who stay at any cost: demand, loads and panels leave them out, but the balance and the
 * graph include them.
 */
export type AssignmentProblem = {
  readonly items: number
  readonly judges: number
  readonly costs: Float64Array
  readonly demand: readonly number[]
  readonly minLoad: readonly number[]
  readonly maxLoad: readonly number[]
  readonly balance?: number
  readonly experts?: { readonly is: Uint8Array; readonly least: readonly number[] }
  readonly standing?: readonly (readonly number[])[]
}

/**
 * Why an item cannot have its reviews: too few judges are allowed, too few experts are allowed, or all of them are
 * full.
 */
type ShortageReason = 'conflicts' | 'no_expert' | 'judges_full'

/**
 * `panels` are judge positions by item, ascending; `cost` is the sum of the pairs' costs, without balance. An
 * infeasible demand lists every item that is short, with its reason and the allowed judges who are full, and every
 * judge below the minimum; `panels` then holds the possible part, for preview only.
 */
export type AssignmentAnswer =
  | { readonly status: 'assigned'; readonly panels: readonly (readonly number[])[]; readonly cost: number }
  | {
      readonly status: 'infeasible'
      readonly panels: readonly (readonly number[])[]
      readonly short: readonly ItemShortage[]
      readonly idle: readonly { readonly judge: number; readonly load: number; readonly minLoad: number }[]
    }

export type ItemShortage = {
  readonly item: number
  readonly wanted: number
  readonly placed: number
  readonly reason: ShortageReason
  readonly full: readonly number[]
}

export const isExpert = ({ experts, judges }: AssignmentProblem, item: number, judge: number): boolean =>
  experts === undefined || experts.is[item * judges + judge] === 1

/** How many of an item's reviewers may be non-experts. */
export const nonExpertsAllowed = ({ experts, demand }: AssignmentProblem, item: number): number =>
  (demand[item] ?? 0) - (experts?.least[item] ?? 0)

/** How many items each judge already has. */
export const existingLoads = ({ judges, standing = [] }: AssignmentProblem): Int32Array => {
  const loads = new Int32Array(judges)
  for (const panel of standing) for (const judge of panel) loads[judge] = (loads[judge] ?? 0) + 1
  return loads
}
