/**
 * How a person on the jury's side is called before this reader: a judge by name, or by a number where judges are blind
 * to each other; chair and host by their part. The platform acts when a conflict is found.
 */
export type Who =
  | { kind: 'you' }
  | { kind: 'judge'; number: number; name: string | null }
  | { kind: 'chair'; name: string | null }
  | { kind: 'host'; name: string | null }
  | { kind: 'platform' }
