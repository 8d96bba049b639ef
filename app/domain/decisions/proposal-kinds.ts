/** The actions that one person proposes where two are required. */
export type ProposalKind = 'result.publication' | 'stage.release' | 'payout.payment'

const kinds: readonly ProposalKind[] = ['result.publication', 'stage.release', 'payout.payment']

export function isProposalKind(value: string): value is ProposalKind {
  return kinds.some(kind => kind === value)
}

/** The instant of a confirmed publication: as proposed, but never before its confirmation. */
export function confirmedInstant(proposed: Date | null, now: Date): Date {
  return proposed && proposed > now ? proposed : now
}
