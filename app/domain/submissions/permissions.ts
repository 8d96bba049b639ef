import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { entryStands } from '#app/domain/teams/permissions'
import type { Part } from '#app/domain/teams/stages'

/** The facts that decide whether a team may submit for a stage. */
export type SubmitFacts = {
  now: Date
  opensAt: Date | null
  closesAt: Date | null
  /** the host has paused submissions */
  pausedAt: Date | null
  /** the challenge accepts entries: published, and not cancelled, archived or on another site */
  taking: boolean
  entryWithdrawn: boolean
  /** by the host */
  entryExcluded: boolean
  /** the team's part in the stage, as far as it is public */
  part: Part
  /** the rules have changed since the team accepted them */
  newRules: boolean
  members: number
  teamMin: number
  teamMax: number
  /** formats an instant for the reader, to the millisecond */
  tell: (at: Date) => string
}

/** From the opening instant (included) to the closing instant (excluded), to the millisecond. */
export function canSubmit(facts: SubmitFacts): Verdict {
  const { members, teamMin, teamMax } = facts
  return all(
    canAttach(facts),
    facts.newRules ? deny('teams.entry.rules_again') : allow,
    members < teamMin ? deny('submissions.team_small', { min: teamMin, count: members }) : allow,
    members > teamMax ? deny('submissions.team_large', { max: teamMax, count: members }) : allow,
  )
}

/** Teams that take part can always save a draft, also after the deadline. */
export function canSaveDraft({
  entryWithdrawn: withdrawn,
  entryExcluded: excluded,
  part,
}: Pick<SubmitFacts, 'entryWithdrawn' | 'entryExcluded' | 'part'>): Verdict {
  return all(entryStands({ withdrawn, excluded }), takesPart(part))
}

/** A later stage is for teams that advanced by a public decision; when the next decision is published is not shown. */
function takesPart(part: Part): Verdict {
  if (part === 'in') return allow
  return deny(part === 'out' ? 'decisions.advance.not_through' : 'decisions.advance.waiting')
}

/** Files are accepted while the stage is open. */
export function canAttach(facts: SubmitFacts): Verdict {
  return all(canSaveDraft(facts), windowVerdict(facts))
}

/** In a stage that a metric scores, a submission is made of the team's attempts alone. */
export function canWrite({ metric }: { metric: unknown }): Verdict {
  return metric ? deny('attempts.use_attempts') : allow
}

export function canWithdrawSubmission(facts: SubmitFacts & { submitted: boolean }): Verdict {
  return all(canAttach(facts), facts.submitted ? allow : deny('submissions.nothing_to_withdraw'))
}

type OfferFacts = {
  now: Date
  entry: { withdrawnAt: Date | null; excludedAt: Date | null; cancelled: boolean }
  work: { closesAt: Date | null; byMetric: boolean; withdrawnAt: Date | null }
}

/** Whether the team's page leads to the withdrawal of a submission; `canWithdrawSubmission` decides on it. */
export function offersWithdrawal({ now, entry, work }: OfferFacts): boolean {
  const stands = !entry.withdrawnAt && !entry.excludedAt && !entry.cancelled
  const open = !work.closesAt || now < work.closesAt
  return stands && open && !work.byMetric && !work.withdrawnAt
}

function windowVerdict({ now, opensAt, closesAt, pausedAt, taking, tell }: SubmitFacts): Verdict {
  if (!taking) return deny('teams.entry.not_taking')
  if (!opensAt) return deny('teams.entry.no_opening')
  if (now < opensAt) return deny('submissions.not_open', { at: tell(opensAt) }, opensAt)
  if (closesAt && now >= closesAt) return deny('submissions.too_late', { at: tell(closesAt), now: tell(now) })
  return pausedAt ? deny('submissions.paused', { at: tell(pausedAt) }) : allow
}
