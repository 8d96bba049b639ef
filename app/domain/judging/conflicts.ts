import { fold } from '#app/text/fold'
import { organisationDomain } from './public-mail'

type Side = { userId: string; name: string; emailKey: string; organisation: string | null }

/** Why a judge may not review a team, and what shows it. */
export type Conflict = {
  kind: 'own_team' | 'same_organisation' | 'same_domain' | 'recused'
  /** a team member's name, an organisation or a mail domain, as it was found */
  evidence: string
}

/** The strongest conflict between a judge and a team, or null. */
export function conflictBetween(judge: Side, members: readonly Side[]): Conflict | null {
  const self = members.find(member => member.userId === judge.userId)
  if (self) return { kind: 'own_team', evidence: self.name }
  const colleague = members.find(member => sameOrganisation(judge, member))
  if (colleague?.organisation) return { kind: 'same_organisation', evidence: colleague.organisation }
  const domain = organisationDomain(judge.emailKey)
  const neighbour = members.some(member => organisationDomain(member.emailKey) === domain)
  return domain !== null && neighbour ? { kind: 'same_domain', evidence: domain } : null
}

function sameOrganisation(one: Side, other: Side): boolean {
  const [a, b] = [folded(one.organisation), folded(other.organisation)]
  return a !== '' && a === b
}

/** Letters and digits only, so that "ADA Universiteti" and "ada  universiteti." are one. */
function folded(organisation: string | null): string {
  return fold(organisation ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
}
