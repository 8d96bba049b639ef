export const participantTypes = [
  'student',
  'researcher',
  'startup',
  'company',
  'public_institution',
  'individual',
] as const
export type ParticipantType = (typeof participantTypes)[number]

/** The key by which addresses are compared: NFKC, trimmed, case-folded. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}
