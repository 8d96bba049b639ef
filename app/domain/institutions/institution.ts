/** Kinds of organisation that may host. */
export const institutionKinds = ['ministry', 'agency', 'university', 'company', 'other'] as const

export function institutionKind(value: string): (typeof institutionKinds)[number] {
  return institutionKinds.find(kind => kind === value) ?? 'other'
}

export type InstitutionStatus = 'verified' | 'refused' | 'waiting'

type Verification = { verifiedAt: Date | null; recheckSince: Date | null }

/** Whether the mark "verified" is shown: staff verified the current name, kind and registry number. */
export function isVerified({ verifiedAt, recheckSince }: Verification): boolean {
  return verifiedAt !== null && recheckSince === null
}

export function institutionStatus(facts: Verification & { refusedAt: Date | null }): InstitutionStatus {
  if (isVerified(facts)) return 'verified'
  return facts.refusedAt ? 'refused' : 'waiting'
}
