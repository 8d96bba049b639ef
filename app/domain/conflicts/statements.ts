import { fold } from '#app/text/fold'
import type { TeamParty } from './conflicts'
import { type ConflictParty, connectionsOf, type Lookback, organisationKey } from './connections'

export const statementSubjects = ['person', 'organisation', 'team'] as const
type Subject = (typeof statementSubjects)[number]

/** Who a free-text statement refers to: a person by name or address, everyone of an organisation, or a team by name. */
export type StatementSubject = { subject: Subject; name: string }

export function isSubject(text: string): text is Subject {
  return statementSubjects.some(each => each === text)
}

/**
 * Whether a judge's statement refers to a team: to one of its people, to an organisation of theirs, or to the team
 * itself.
 */
export function matchesTeam(words: StatementSubject, team: TeamParty, reach: Lookback): boolean {
  if (words.subject === 'team') return wordsOf(words.name).length > 0 && fold(words.name) === fold(team.name)
  return team.people.some(person => matchesPerson(words, person, reach))
}

/** Whether a statement refers to a person, by name or by a current or former organisation. */
export function matchesPerson(
  { subject, name }: StatementSubject,
  person: ConflictParty,
  reach: Lookback,
): boolean {
  if (subject === 'person') return sameName(name, person.name) || fold(name) === fold(person.emailKey)
  if (subject === 'team') return false
  const key = organisationKey(name)
  return (
    key !== '' &&
    connectionsOf(person, reach).some(tie => tie.kind === 'same_organisation' && tie.key === key)
  )
}

/**
 * Names match in any order of their words; a name of two words or more may omit words of the other: "Aysel Məmmədova"
 * matches "Məmmədova Aysel Rauf qızı". A single word matches only a single word.
 */
function sameName(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (few.length === 0 || (few.length === 1 && many.length > 1)) return false
  return few.every(word => many.includes(word))
}

function wordsOf(name: string): string[] {
  return [...new Set(fold(name).match(/[\p{L}\p{N}]+/gu) ?? [])]
}
