/**
 * How this reader sees a person on the jury's side: a judge by name, or by a number where judges may not know each
 * other; chair and host by role. The platform itself acts when a conflict is found.
 */
export type Who =
  | { kind: 'you' }
  | { kind: 'judge'; number: number; name: string | null }
  | { kind: 'chair'; name: string | null }
  | { kind: 'host'; name: string | null }
  | { kind: 'platform' }
