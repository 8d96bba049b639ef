import type { ParticipantType } from '#db/json'

export const participantTypes = [
  'student',
  'researcher',
  'startup',
  'company',
  'public_institution',
  'individual',
] as const satisfies readonly ParticipantType[]

/** The key by which addresses are compared: NFKC, trimmed, case-folded. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** Whether the account can sign in: it is neither suspended nor closed. */
export function isActive({
  suspendedAt,
  closedAt,
}: {
  suspendedAt: Date | null
  closedAt: Date | null
}): boolean {
  return suspendedAt === null && closedAt === null
}
