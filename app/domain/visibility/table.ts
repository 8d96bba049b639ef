import { noStanding, type Standing } from '#app/domain/shared/standing'
import { type Disclosure, maySee, type Times } from './disclosure-rules'
import type { BlindingPolicy } from './policy'

/** The groups of disclosures on the page, in reading order. */
const groupOf: Record<Disclosure, FacetGroup> = {
  challenge: 'challenge',
  'ledger.hashes': 'challenge',
  'ledger.full': 'challenge',
  'entrant.count': 'teams',
  'entrant.names': 'teams',
  'team.members': 'teams',
  'submission.existence': 'teams',
  'submission.content': 'teams',
  'submission.unredacted': 'teams',
  'submission.team': 'teams',
  'submission.institution': 'teams',
  'submission.draft': 'teams',
  glass: 'teams',
  'judge.names': 'jury',
  conflicts: 'jury',
  'review.others': 'jury',
  'review.comment_to_team': 'jury',
  deliberation: 'jury',
  advancement: 'outcome',
  votes: 'outcome',
  'tie.votes': 'outcome',
  showcase: 'teams',
  'team.card': 'teams',
  board: 'outcome',
  'board.live': 'outcome',
  'scores.public': 'outcome',
  'scores.private': 'outcome',
  ranking: 'outcome',
  result: 'outcome',
  'result.bundle': 'outcome',
  appeal: 'outcome',
}

export const facetGroups = ['challenge', 'teams', 'jury', 'outcome'] as const
type FacetGroup = (typeof facetGroups)[number]

/** A participant is a member of another team; a team and an assigned judge are checked for their own submission. */
export const standings = {
  visitor: noStanding,
  participant: noStanding,
  team: { ...noStanding, ownTeam: true },
  assigned: { ...noStanding, judge: true, assigned: true },
  judge: { ...noStanding, judge: true },
  chair: { ...noStanding, judge: true, chair: true },
  host: { ...noStanding, host: true },
  staff: { ...noStanding, staff: true },
} as const satisfies Record<string, Standing>

export type Role = keyof typeof standings

/** The five forms of an answer of the disclosure rules. */
export type Sight =
  | { kind: 'sees' }
  | { kind: 'from'; at: Date }
  /** waits for an instant that is not set */
  | { kind: 'undated' }
  /** waits for a person to thaw the board */
  | { kind: 'frozen' }
  | { kind: 'never' }

type VisibilityFacts = { times: Times; now: Date; policy: BlindingPolicy }
export type SightRow = { facet: Disclosure; group: FacetGroup; sights: Record<Role, Sight> }

/** All disclosure rules at one instant: a row for each disclosure, an answer for each role. */
export function visibilityTable(facts: VisibilityFacts): SightRow[] {
  return facets.map(facet => ({
    facet,
    group: groupOf[facet],
    sights: eachRole(role => sightOf(facet, standings[role], facts)),
  }))
}

export type Change = { at: Date; gains: Disclosure[] }

/** The instants at which the public starts to see something, found by evaluating the rules on both sides of each. */
export function publicChanges(times: Times, policy: BlindingPolicy): Change[] {
  const instants = Object.values(times).flatMap(at => at?.getTime() ?? [])
  return [...new Set(instants)]
    .sort((a, b) => a - b)
    .map(at => ({ at: new Date(at), gains: gainedAt(at, times, policy) }))
    .filter(change => change.gains.length > 0)
}

function gainedAt(at: number, times: Times, policy: BlindingPolicy): Disclosure[] {
  const seen = (facet: Disclosure, ms: number) =>
    maySee({ facet, standing: standings.visitor, times, now: new Date(ms), policy }).ok
  return facets.filter(facet => seen(facet, at) && !seen(facet, at - 1))
}

function sightOf(facet: Disclosure, standing: Standing, facts: VisibilityFacts): Sight {
  const verdict = maySee({ facet, standing, ...facts })
  if (verdict.ok) return { kind: 'sees' }
  if (verdict.until) return { kind: 'from', at: verdict.until }
  if (verdict.reason === 'visibility.frozen') return { kind: 'frozen' }
  return { kind: verdict.reason === 'visibility.not_yet' ? 'undated' : 'never' }
}

function eachRole<T>(of: (role: Role) => T): Record<Role, T> {
  return {
    visitor: of('visitor'),
    participant: of('participant'),
    team: of('team'),
    assigned: of('assigned'),
    judge: of('judge'),
    chair: of('chair'),
    host: of('host'),
    staff: of('staff'),
  }
}

export const isRole = (key: string): key is Role => key in standings
export const roles: readonly Role[] = Object.keys(standings).filter(isRole)

const isFacet = (key: string): key is Disclosure => key in groupOf
const facets = Object.keys(groupOf).filter(isFacet)
