import { z } from 'zod'
import { isRefusal, matches } from './compare'

/**
 * A method's answer to a case: JSON-like data, or `{ error: code }` when it refuses; `free` are keys that are not
 * compared.
 */
export type CaseAnswer = { readonly answer: unknown; readonly free?: readonly string[] }

/** One method of a case file, called with the whole case. */
export type CaseMethod = (input: unknown) => CaseAnswer

const caseSchema = z.looseObject({
  id: z.string(),
  method: z.string().optional(),
  metric: z.string().optional(),
  expected: z.unknown(),
  tol: z.number().nonnegative().default(1e-9),
})

const LONGEST = 160

/**
 * Runs every case of a file (a JSON list) and returns one line for each and a last line with the totals. A file that is
 * not such a list fails as a whole.
 */
export const runCases = (
  text: string,
  methods: ReadonlyMap<string, CaseMethod>,
): { readonly lines: readonly string[]; readonly failed: number } => {
  const cases = parseCases(text)
  if (cases === null)
    return { lines: ['The file is not a JSON list of cases', '0 passed, 1 failed'], failed: 1 }
  const results = cases.map((each, position) => runCase(each, { position, methods }))
  const failed = results.filter(result => !result.ok).length
  const total = `${results.length - failed} passed, ${failed} failed`
  return { lines: [...results.map(result => result.line), total], failed }
}

const parseCases = (text: string): unknown[] | null => {
  try {
    const parsed = z.array(z.unknown()).safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    // why: JSON.parse reports text that is not JSON only by throwing
    return null
  }
}

const runCase = (
  input: unknown,
  { position, methods }: { position: number; methods: ReadonlyMap<string, CaseMethod> },
): { ok: boolean; line: string } => {
  const parsed = caseSchema.safeParse(input)
  if (!parsed.success) return { ok: false, line: `#${position + 1} WRONG malformed_case -` }
  const { id, method, metric, expected, tol } = parsed.data
  const run = methods.get(method ?? metric ?? '')
  if (!run) return { ok: false, line: `${id} WRONG unknown_method ${short(expected)}` }
  const { answer, free = [] } = run(input)
  const ok = isRefusal(expected) ? isRefusal(answer) : matches(answer, expected, { tol, free })
  return { ok, line: `${id} ${ok ? 'ok' : 'WRONG'} ${short(answer)} ${short(expected)}` }
}

const short = (value: unknown): string => {
  const text =
    JSON.stringify(value, (_, v: unknown) =>
      typeof v === 'number' && !Number.isFinite(v) ? String(v) : v,
    ) ?? '-'
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
