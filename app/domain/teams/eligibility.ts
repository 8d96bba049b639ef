import type { Eligibility } from '#app/domain/challenges/content'
import { type ChallengeRoles, mayCombineRoles } from '#app/domain/people/challenge-roles'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import {
  type CheckedValues,
  type MessageArgs,
  type MessageKey,
  uncheckedValues,
  type Values,
} from '#app/i18n/message-values'

/** The facts that decide whether a person may take part in a challenge. */
export type EntryFacts = {
  now: Date
  person: { verified: boolean; participantType: string } | null
  eligibility: Eligibility
  opensAt: Date | null
  closesAt: Date | null
  /** the challenge accepts entries: published, and not cancelled, archived or on another site */
  taking: boolean
  /** the person's current and former roles in this challenge, under all accounts of their mailbox */
  roles: ChallengeRoles
  /** formats an instant for the reader */
  tell: (at: Date) => string
}

export type Check = {
  key: MessageKey
  params: CheckedValues
  verdict: 'yes' | 'no' | 'unknown'
  /** the instant at which the verdict changes by itself */
  until: Date | null
}

/** Whether the person may enter, condition by condition; conditions about the person are unknown for a visitor. */
export function entryChecklist(facts: EntryFacts): Check[] {
  const { person, eligibility } = facts
  const size = { min: eligibility.teamMin, max: eligibility.teamMax }
  return [
    line('teams.entry.check.window', windowVerdict(facts)),
    person ? line('teams.entry.check.signed_in', allow) : unknown('teams.entry.check.sign_in'),
    person ? line('teams.entry.check.verified', verifiedVerdict(facts)) : unknown('teams.entry.check.verify'),
    person ? line('teams.entry.check.type', typeVerdict(facts)) : unknownType(eligibility),
    eligibility.teamMin > 1
      ? unknown('teams.entry.check.size_team', size)
      : line(
          eligibility.teamMax > 1 ? 'teams.entry.check.size_any' : 'teams.entry.check.size_alone',
          allow,
          size,
        ),
    ...(person ? [line('teams.entry.check.one_team', oneTeamVerdict(facts))] : []),
    ...(person ? [line('teams.entry.check.no_conflict', conflictVerdict(facts))] : []),
  ]
}

/** Whether the person may enter or join a team now: the first condition that denies it, or `allow`. */
export function mayEnter(facts: EntryFacts): Verdict {
  if (!facts.person) return deny('error.sign_in_first')
  return all(
    windowVerdict(facts),
    verifiedVerdict(facts),
    typeVerdict(facts),
    oneTeamVerdict(facts),
    conflictVerdict(facts),
  )
}

/** Open from the opening instant (included) to the closing instant (excluded). */
export function windowVerdict(
  facts: Pick<EntryFacts, 'now' | 'opensAt' | 'closesAt' | 'taking' | 'tell'>,
): Verdict {
  const { now, opensAt, closesAt, taking, tell } = facts
  if (!taking) return deny('teams.entry.not_taking')
  if (!opensAt) return deny('teams.entry.no_opening')
  if (now < opensAt) return deny('teams.entry.not_open', { at: tell(opensAt) }, opensAt)
  if (closesAt && now >= closesAt) return deny('teams.entry.closed', { at: tell(closesAt) })
  return allow
}

function verifiedVerdict({ person }: EntryFacts): Verdict {
  return person?.verified ? allow : deny('people.account.unverified')
}

function typeVerdict({ person, eligibility }: EntryFacts): Verdict {
  const { types } = eligibility
  return types.length === 0 || types.some(type => type === person?.participantType)
    ? allow
    : deny('teams.entry.type_refused')
}

/** A withdrawn entry can return, so its members do not enter again. */
function oneTeamVerdict({ roles }: EntryFacts): Verdict {
  return roles.entrant || roles.withdrawn ? deny('teams.entry.in_team_already') : allow
}

function conflictVerdict({ roles }: EntryFacts): Verdict {
  return mayCombineRoles('entrant', roles)
}

function line<K extends MessageKey>(key: K, verdict: Verdict, ...values: MessageArgs<K>): Check
function line(key: MessageKey, verdict: Verdict, values: Values = {}): Check {
  return verdict.ok
    ? { key, params: uncheckedValues(values), verdict: 'yes', until: null }
    : { key: verdict.reason, params: verdict.params, verdict: 'no', until: verdict.until }
}

function unknown<K extends MessageKey>(key: K, ...values: MessageArgs<K>): Check
function unknown(key: MessageKey, values: Values = {}): Check {
  return { key, params: uncheckedValues(values), verdict: 'unknown', until: null }
}

function unknownType({ types }: Eligibility): Check {
  return types.length === 0
    ? line('teams.entry.check.any_type', allow)
    : unknown('teams.entry.check.some_types')
}
