/** What a person may declare. */
export const declaredKinds = ['personal', 'collaborator', 'advisor', 'institutional', 'other'] as const
export type DeclaredKind = (typeof declaredKinds)[number]

/** The kinds that are computed from the records, strongest first. */
const computedKinds = [
  'own_team',
  'former_team',
  'co_team',
  'same_institution',
  'same_organisation',
  'same_domain',
] as const
export type ComputedKind = (typeof computedKinds)[number]

export const conflictKinds = [...computedKinds, ...declaredKinds] as const
export type ConflictKind = (typeof conflictKinds)[number]

type Kinded = { kind: ConflictKind | 'recused' }

/** Strongest first; statements come after the records. */
export function byStrength(a: Kinded, b: Kinded): number {
  return strength(a.kind) - strength(b.kind)
}

function strength(kind: Kinded['kind']): number {
  return kind === 'recused' ? conflictKinds.length : conflictKinds.indexOf(kind)
}

export function isConflictKind(kind: string): kind is ConflictKind {
  return conflictKinds.some(each => each === kind)
}
