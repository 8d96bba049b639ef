/** Kinds of organisation that may host. */
export const institutionKinds = ['ministry', 'agency', 'university', 'company', 'other'] as const

export function institutionKind(value: string): (typeof institutionKinds)[number] {
  return institutionKinds.find(kind => kind === value) ?? 'other'
}

export type InstitutionStatus = 'verified' | 'refused' | 'waiting'

export function institutionStatus(facts: {
  verifiedAt: Date | null
  refusedAt: Date | null
}): InstitutionStatus {
  if (facts.verifiedAt) return 'verified'
  return facts.refusedAt ? 'refused' : 'waiting'
}
