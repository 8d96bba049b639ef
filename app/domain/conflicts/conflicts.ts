import { byStrength, type ComputedKind, type ConflictKind } from './conflict-kinds'
import type { ConflictParty, Connection, ConnectionKind, Lookback } from './connections'
import { connectionsOf } from './connections'

/** Why a judge may not review a team, with the evidence. */
export type Conflict = {
  kind: ConflictKind | 'recused'
  /** a person's or team's name, an organisation with its years, a mail domain, or the words of a statement */
  evidence: string
}

/** A stored conflict; a lifted one has no effect any more. */
export type StoredConflict = Conflict & { judgeId: string; teamId: string; liftedAt: Date | null }

/** `subject` names the fact, so that the same fact is recognised again. */
export type FoundConflict = { kind: ComputedKind; evidence: string; subject: string }

/** Current and former members of a team; former members have worked on the submission. */
export type TeamParty = {
  teamId: string
  name: string
  people: readonly (ConflictParty & { left: boolean })[]
}

/**
 * Every conflict between a judge and a team in the records, strongest first. Each side's connection must count by
 * itself: what both left long ago does not count, nor do empty organisations or domains.
 */
export function conflictsBetween(judge: ConflictParty, team: TeamParty, reach: Lookback): FoundConflict[] {
  const own = team.people.filter(each => each.userId === judge.userId).map(asMember)
  const others = team.people.filter(each => each.userId !== judge.userId)
  const ties = new Map(connectionsOf(judge, reach).map(tie => [connectionKey(tie), tie]))
  const shared = others.flatMap(person =>
    connectionsOf(person, reach).flatMap(tie => {
      const common = tie.key === team.teamId ? undefined : ties.get(connectionKey(tie))
      return common ? [sharedTie(common, tie, person.name)] : []
    }),
  )
  const all = new Map([...own, ...shared].map(each => [`${each.kind}:${each.subject}`, each]))
  return [...all.values()].filter(each => !toldBetter(each, all)).sort(byStrength)
}

/** Colleagues at an institution of the platform also share its name; they are listed once. */
function toldBetter(each: FoundConflict, all: ReadonlyMap<string, FoundConflict>): boolean {
  const { kind, evidence } = each
  return (
    kind === 'same_organisation' &&
    [...all.values()].some(other => other.kind === 'same_institution' && other.evidence === evidence)
  )
}

function asMember({ userId, name, left }: TeamParty['people'][number]): FoundConflict {
  return { kind: left ? 'former_team' : 'own_team', evidence: name, subject: userId }
}

/** A connection that two people share, as one line: both spellings where they differ. */
function sharedTie(judges: Connection, teams: Connection, name: string): FoundConflict {
  const both = judges.shown === teams.shown ? judges.shown : `${judges.shown} / ${teams.shown}`
  const evidence = judges.kind === 'same_domain' ? both : `${name}: ${both}`
  return { kind: judges.kind, evidence, subject: judges.key }
}

/** The key by which connections of two people are compared; equal keys are one connection. */
export function connectionKey({ kind, key }: { kind: ConnectionKind; key: string }): string {
  return `${kind}:${key}`
}
