import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import type { FaultReport } from './faults'
import type { TruthColumns, TruthSummary } from './truth'
import type { TruthProblem } from './truth-problems'

/** A truth as the worker reads it: its file, what its columns are, and how its rows are split. */
export type TruthRef = {
  sha256: string
  columns: TruthColumns
  /** the secret from which the drawn split follows */
  salt: string
  settings: Pick<MetricSettings, 'metric' | 'positive' | 'publicShare' | 'stratified'>
}

/** The names of a file's columns and its first rows, or why it cannot be read. */
export type Head =
  | { kind: 'head'; columns: string[]; first: string[][] }
  | Exclude<FaultReport, { kind: 'fine' }>

/** What the worker finds in a truth: its faults, choices that would be degenerate, or a summary and a sample file. */
export type CheckedTruth =
  | { kind: 'faulty'; report: Exclude<FaultReport, { kind: 'fine' }> }
  | { kind: 'degenerate'; problems: TruthProblem[]; summary: TruthSummary }
  | { kind: 'fine'; summary: TruthSummary; sample: Uint8Array }

/** A file of predictions and the truth that it is scored against. */
export type ScoreRequest = { sha256: string; truth: TruthRef }
