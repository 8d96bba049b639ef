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
