import type { ChallengeRoles } from '#app/domain/people/challenge-roles'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { Askers } from './askers'

type AskingFacts = {
  openTo: Askers
  /** null for a visitor */
  person: { verified: boolean } | null
  roles: ChallengeRoles
  state: string
  /** the challenge is public */
  isPublic: boolean
  /** its result is public */
  resultsOut: boolean
}

/** Questions go to the host from the publication until the result. Nobody with another role in the challenge asks. */
export function canAsk(facts: AskingFacts): Verdict {
  const { openTo, person, roles } = facts
  if (!takesQuestions(facts)) return deny('questions.closed')
  if (openTo === 'nobody') return deny('questions.not_taken')
  if (!person) return deny(openTo === 'anyone' ? 'questions.sign_in' : 'questions.sign_in_entrant')
  if (roles.host || roles.judge) return deny('questions.other_role')
  if (openTo === 'entrants' && !roles.entrant) return deny('questions.entrants_only')
  return person.verified ? allow : deny('questions.unverified')
}

type Running = Pick<AskingFacts, 'state' | 'isPublic' | 'resultsOut'>

/** Whether anybody can ask: the challenge is public, and neither over nor has it a result. */
export function takesQuestions({ state, isPublic, resultsOut }: Running): boolean {
  return isPublic && state === 'published' && !resultsOut
}

/** A question is answered once; a later correction is a clarification. */
export function canAnswer({ answered }: { answered: boolean }): Verdict {
  return answered ? deny('questions.answered_already') : allow
}

/** An answer on the page can be taken off it once. */
export function canHide({ number, hiddenAt }: { number: number | null; hiddenAt: Date | null }): Verdict {
  return number !== null && hiddenAt === null ? allow : deny('questions.not_shown')
}

/** A clarification states something about a challenge that people can read. */
export function canClarify({ isPublic, state }: { isPublic: boolean; state: string }): Verdict {
  return isPublic && state === 'published' ? allow : deny('questions.clarify_public_only')
}
