const daysOpen = 14

/** An invitation is open for two weeks, and never longer than entries are taken. */
export function invitationExpiry(now: Date, closesAt: Date | null): Date {
  const latest = new Date(now.getTime() + daysOpen * 86_400_000)
  return closesAt && closesAt < latest ? closesAt : latest
}

export type InvitationState = 'open' | 'accepted' | 'declined' | 'revoked' | 'expired'

type Instants = {
  acceptedAt: Date | null
  declinedAt: Date | null
  revokedAt: Date | null
  expiresAt: Date
}

export function invitationState(invitation: Instants, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'accepted'
  if (invitation.declinedAt) return 'declined'
  if (invitation.revokedAt) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}
