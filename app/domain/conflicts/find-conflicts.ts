import { type ConflictKind, isConflictKind } from './conflict-kinds'
import { conflictsBetween, connectionKey, type TeamParty } from './conflicts'
import { type ConflictParty, connectionsOf, type Lookback } from './connections'
import { isSubject, matchesPerson, matchesTeam } from './statements'

type JudgeSide = ConflictParty & { judgeId: string }

type Statement = {
  id: string
  judgeId: string | null
  teamId: string | null
  kind: string
  subject: string
  name: string
  note: string
  statedBy: string
}

/** A conflict as it would be stored. */
export type PairConflict = {
  judgeId: string
  teamId: string
  kind: ConflictKind
  source: 'judge' | 'entrant' | 'computed'
  evidence: string
  /** the fact or the statement that it is based on */
  subject: string | null
  statementId: string | null
  declaredBy: string | null
}

type Facts = {
  judges: readonly JudgeSide[]
  teams: readonly TeamParty[]
  statements: readonly Statement[]
  reach: Lookback
}

/** Every conflict of every judge with every team, from the records and from statements. */
export function findConflicts({ judges, teams, statements, reach }: Facts): PairConflict[] {
  const near = teamsByTie(teams, reach)
  const computed = judges.flatMap(judge =>
    [...teamsNear(judge, near, reach)].flatMap(team =>
      conflictsBetween(judge, team, reach).map(found => ({
        ...found,
        judgeId: judge.judgeId,
        teamId: team.teamId,
        source: 'computed' as const,
        statementId: null,
        declaredBy: null,
      })),
    ),
  )
  return [...computed, ...statements.flatMap(each => meantPairs(each, { judges, teams, reach }))]
}

/**
 * Compares only teams that share a connection with a judge, which keeps ten thousand teams and two hundred judges fast.
 */
function teamsByTie(teams: readonly TeamParty[], reach: Lookback): Map<string, Set<TeamParty>> {
  const near = new Map<string, Set<TeamParty>>()
  for (const team of teams)
    for (const person of team.people)
      for (const key of [person.userId, ...connectionsOf(person, reach).map(connectionKey)]) {
        const known = near.get(key)
        if (known) known.add(team)
        else near.set(key, new Set([team]))
      }
  return near
}

function teamsNear(
  judge: JudgeSide,
  near: ReadonlyMap<string, Set<TeamParty>>,
  reach: Lookback,
): Set<TeamParty> {
  const keys = [judge.userId, ...connectionsOf(judge, reach).map(connectionKey)]
  return new Set(keys.flatMap(key => [...(near.get(key) ?? [])]))
}

function meantPairs(
  statement: Statement,
  { judges, teams, reach }: Omit<Facts, 'statements'>,
): PairConflict[] {
  const { id, kind, subject, name, note, statedBy } = statement
  if (!isConflictKind(kind) || !isSubject(subject)) return []
  const words = { subject, name }
  const common = {
    kind,
    evidence: note === '' ? name : `${name}: ${note}`,
    subject: null,
    statementId: id,
    declaredBy: statedBy,
  }
  const { judgeId, teamId } = statement
  if (judgeId !== null && judges.some(each => each.judgeId === judgeId))
    return teams
      .filter(team => matchesTeam(words, team, reach))
      .map(team => ({ ...common, judgeId, teamId: team.teamId, source: 'judge' }))
  if (teamId !== null && teams.some(each => each.teamId === teamId))
    return judges
      .filter(judge => matchesPerson(words, judge, reach))
      .map(judge => ({ ...common, judgeId: judge.judgeId, teamId, source: 'entrant' }))
  return []
}
