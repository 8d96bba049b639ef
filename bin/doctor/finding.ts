/** One line of `meydan doctor`. `advice`: what to do; null where all is well. */
export type Finding = { check: string; ok: boolean; found: string; advice: string | null }

export function well(check: string, found: string): Finding {
  return { check, ok: true, found, advice: null }
}

export function problem(check: string, found: string, advice: string): Finding {
  return { check, ok: false, found, advice }
}
