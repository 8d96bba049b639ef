/** The actions that one person proposes where two are required. */
const kinds = ['result.publication', 'stage.release', 'payout.payment', 'payout.undo'] as const
export type ProposalKind = (typeof kinds)[number]

export function isProposalKind(value: string): value is ProposalKind {
  return kinds.some(kind => kind === value)
}

/** Payouts are the hosts' alone: the chair neither reads nor confirms them. */
export function isAboutPayout(kind: string): boolean {
  return kind.startsWith('payout.')
}

/** The instant of a confirmed publication: as proposed, but never before its confirmation. */
export function confirmedInstant(proposed: Date | null, now: Date): Date {
  return proposed && proposed > now ? proposed : now
}
