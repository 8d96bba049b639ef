import { fold } from '#app/text/fold'
import { organisationDomain } from './public-mail'

type Affiliation = { organisation: string; fromYear: number | null; untilYear: number | null }
type Membership = { id: string; names: readonly string[]; joinedAt: Date; leftAt: Date | null }
type Team = { id: string; name: string }

/** The facts about a person from which conflicts of interest are computed. */
export type ConflictParty = {
  userId: string
  name: string
  emailKey: string
  organisation: string | null
  affiliations: readonly Affiliation[]
  /** memberships in institutions that host on the platform */
  institutions: readonly Membership[]
  /** in all challenges, former teams included */
  teams: readonly Team[]
}

export type ConnectionKind = 'co_team' | 'same_institution' | 'same_organisation' | 'same_domain'

/** A connection that two people share when its kind and key are equal. */
export type Connection = { kind: ConnectionKind; key: string; shown: string }

/** `years`: for how long a former connection counts. */
export type Lookback = { years: number; now: Date }

/** Every connection that still counts, strongest first; one for each kind and key. */
export function connectionsOf(person: ConflictParty, reach: Lookback): Connection[] {
  const { teams, institutions } = person
  const memberships = institutions.filter(({ leftAt }) => leftAt === null || within(leftAt, reach))
  const domain = organisationDomain(person.emailKey)
  return [
    ...teams.map(({ id, name }) => ({ kind: 'co_team' as const, key: id, shown: name })),
    ...memberships.map(each => ({
      kind: 'same_institution' as const,
      key: each.id,
      shown: shownYears(each),
    })),
    ...onceEach(organisationTies(person, memberships, reach)),
    ...(domain === null ? [] : [{ kind: 'same_domain' as const, key: domain, shown: domain }]),
  ]
}

function organisationTies(
  { organisation, affiliations }: ConflictParty,
  memberships: readonly Membership[],
  reach: Lookback,
) {
  const present = organisation ? [organisationTie(organisation, organisation)] : []
  const before = affiliations
    .filter(({ untilYear }) => untilYear === null || untilYear + reach.years >= yearOf(reach.now))
    .map(each =>
      organisationTie(each.organisation, withYears(each.organisation, each.fromYear, each.untilYear)),
    )
  const hosts = memberships.flatMap(each => each.names.map(name => organisationTie(name, shownYears(each))))
  return [...present, ...before, ...hosts].filter(tie => tie.key !== '')
}

function organisationTie(organisation: string, shown: string): Connection {
  return { kind: 'same_organisation', key: organisationKey(organisation), shown }
}

/**
 * Letters and digits only, so that "ADA Universiteti" and "ada universiteti." are equal; empty where there are none.
 */
export function organisationKey(organisation: string): string {
  const known = keys.get(organisation)
  if (known !== undefined) return known
  const key = fold(organisation).replace(/[^\p{L}\p{N}]+/gu, '')
  if (keys.size >= maxKeys) keys.clear()
  keys.set(organisation, key)
  return key
}

/** Few names repeat often: ten thousand teams come from about a thousand organisations. */
const maxKeys = 10_000
const keys = new Map<string, string>()

/** Left less than that many years ago, to the instant. */
function within(leftAt: Date, { years, now }: Lookback): boolean {
  const end = new Date(leftAt)
  end.setUTCFullYear(end.getUTCFullYear() + years)
  return now < end
}

function shownYears({ names, joinedAt, leftAt }: Membership): string {
  return leftAt === null ? (names[0] ?? '') : withYears(names[0] ?? '', yearOf(joinedAt), yearOf(leftAt))
}

function withYears(name: string, from: number | null, until: number | null): string {
  if (from === null && until === null) return name
  return from === until ? `${name}, ${from}` : `${name}, ${from ?? ''}–${until ?? ''}`
}

/** The calendar year of an instant, in UTC. */
function yearOf(instant: Date): number {
  return instant.getUTCFullYear()
}

function onceEach(ties: readonly Connection[]): Connection[] {
  return [...new Map(ties.toReversed().map(tie => [tie.key, tie])).values()].toReversed()
}
