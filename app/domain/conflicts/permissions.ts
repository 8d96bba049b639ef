import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

/** Conflicts cannot change once the result is public or scheduled. */
export function canDeclareConflict({ decided }: { decided: boolean }): Verdict {
  return decided ? deny('judging.decided') : allow
}

type ProposalFacts = {
  /** decided already, or withdrawn */
  settled: boolean
  /** the actor is the judge concerned, or made the statement */
  own: boolean
  decided: boolean
}

export function canDecideProposal({ settled, own, decided }: ProposalFacts): Verdict {
  if (decided) return deny('judging.decided')
  if (settled) return deny('conflicts.proposal_settled')
  return own ? deny('conflicts.own') : allow
}

type ConflictFacts = { lifted: boolean; own: boolean; decided: boolean }

/** Lifting and pinning; nobody decides on their own conflict. */
export function canChangeConflict({ lifted, own, decided }: ConflictFacts): Verdict {
  if (decided) return deny('judging.decided')
  if (lifted) return deny('conflicts.is_lifted')
  return own ? deny('conflicts.own') : allow
}
