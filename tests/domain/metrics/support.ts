import fc from 'fast-check'
import type { Metric, OneOrEach } from '#app/domain/metrics/result'

/** The number that a metric returns; NaN, which is close to nothing, where it refuses or returns several. */
export const numberOf = (metric: Metric<OneOrEach>): number =>
  metric.ok && typeof metric.value === 'number' ? metric.value : Number.NaN

export const refused = (error: string) => ({ ok: false, error })

export const answered = (value: unknown) => ({ ok: true, value })

/** Rows of a kind, and the same rows in another order. */
export const shuffledRows = <R>(row: fc.Arbitrary<R>, minLength = 1): fc.Arbitrary<[R[], R[]]> =>
  fc
    .array(row, { minLength, maxLength: 30 })
    .chain(rows =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    )
