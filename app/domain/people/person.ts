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
