import { z } from 'zod'
import type { CaseAnswer, CaseMethod } from './run'

/** A number in a case file: "NaN", "Infinity" and "-Infinity" are strings. */
export const anyNumber = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number)])

export const finite = z.number()

export const score = finite.nullable()

const rectangular = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.every(row => row.length === rows[0]?.length)

/** Judges × items. */
export const judgesByItems = z
  .object({
    judges: z.array(z.string()).optional(),
    items: z.array(z.string()).optional(),
    matrix: z.array(z.array(score)).refine(rectangular),
  })
  .transform(({ judges, items, matrix }) => ({
    matrix,
    judges: judges ?? matrix.map((_, j) => String(j)),
    items: items ?? (matrix[0] ?? []).map((_, i) => String(i)),
  }))

export const refused = (error: string): CaseAnswer => ({ answer: { error } })

/** A method from the schema of its params and scores; input of another shape is refused as `malformed`. */
export const method =
  <P, S>(params: z.ZodType<P>, scores: z.ZodType<S>, run: (params: P, scores: S) => CaseAnswer): CaseMethod =>
  input => {
    const parsed = z.object({ params, scores }).safeParse(input)
    return parsed.success ? run(parsed.data.params, parsed.data.scores) : refused('malformed')
  }

export const noParams = z.unknown()

/** The values by name, as files list them. */
export const byName = (names: readonly string[], values: Iterable<unknown>): Record<string, unknown> => {
  const list = [...values]
  return Object.fromEntries(names.map((name, i) => [name, list[i] ?? null]))
}
