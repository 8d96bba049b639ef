import type { ParticipantType } from '#db/json'

export const participantTypes = [
  'student',
  'researcher',
  'startup',
  'company',
  'public_institution',
  'individual',
] as const satisfies readonly ParticipantType[]

/** What is compared to tell whether two addresses are the same: NFKC, trimmed, case-folded. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** Whether somebody can sign in to the account: one that is neither suspended nor closed. */
export function isActive({
  suspendedAt,
  closedAt,
}: {
  suspendedAt: Date | null
  closedAt: Date | null
}): boolean {
  return suspendedAt === null && closedAt === null
}
