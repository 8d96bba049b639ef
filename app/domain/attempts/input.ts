import { MetricSettings } from '#app/domain/challenges/metric-settings'
import { z } from '#app/domain/shared/input'

const column = z.string().min(1).max(500)
const { shape } = MetricSettings

export const MetricInput = z.strictObject({
  metric: shape.metric,
  id: column,
  target: column,
  positive: z.string().trim().max(200).optional(),
  /** empty: the public rows are drawn */
  split: column.optional(),
  publicShare: shape.publicShare.unwrap().default(30),
  stratified: z.boolean().default(false),
  perDay: shape.perDay,
  total: shape.total.unwrap().optional(),
  finals: shape.finals,
})
export type MetricInput = z.infer<typeof MetricInput>

export const TableInput = z.strictObject({ file: z.instanceof(File) })

export const ReplacementInput = z.strictObject({
  file: z.instanceof(File),
  reason: z.string().trim().min(10).max(1000),
})

export const AttemptInput = z.strictObject({
  file: z.instanceof(File),
  note: z.string().trim().max(500).optional(),
  /** created with the form: sent twice it creates one attempt */
  key: z.string().min(1).max(40),
  intent: z.enum(['check', 'submit']),
})

export const NoteInput = z.strictObject({ note: AttemptInput.shape.note })

export const AgainInput = z.strictObject({ act: z.enum(['again', 'leave_out']) })

export const FinalsInput = z.strictObject({ attempt: z.array(z.string().max(40)).max(20).default([]) })

/** What a program says of a file that it sends. */
export const AttemptQuery = z.strictObject({
  name: z.string().min(1).max(200).default('predictions.csv'),
  note: AttemptInput.shape.note,
  check: z.enum(['yes', 'no']).default('no'),
  stage: z.string().max(40).optional(),
})
