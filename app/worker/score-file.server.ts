import { createCipheriv, createHash } from 'node:crypto'
import Papa from 'papaparse'
import type { FaultReport } from '#app/domain/attempts/faults'
import { predictionsReader, type Scored, type SplitTruth } from '#app/domain/attempts/score-predictions'
import type { CheckedTruth, Head, ScoreRequest, TruthRef } from '#app/domain/attempts/scoring'
import { drawSplit } from '#app/domain/attempts/split'
import { type TruthSummary, truthKind, truthReader } from '#app/domain/attempts/truth'
import { truthProblems } from '#app/domain/attempts/truth-problems'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import { readFile, unreadable } from './read-file.server'

const shownRows = 5
const mostLabels = 100

/** The names of the columns and the first rows of a kept file. */
export async function readHead(sha256: string): Promise<Head> {
  const head = { columns: [] as string[], first: [] as string[][] }
  const unread = await readFile(sha256, {
    header: columns => head.columns.push(...columns) > 0,
    row: cells => {
      if (head.first.length < shownRows) head.first.push([...cells])
    },
  })
  if (unread) return unread
  return head.columns.length === 0 ? unreadable('empty') : { kind: 'head', ...head }
}

/** Reads a truth whole, splits it, and looks for what would make its scores worthless. */
export async function checkTruth(ref: TruthRef): Promise<CheckedTruth> {
  const truth = await loadTruth(ref)
  if ('kind' in truth) return { kind: 'faulty', report: truth }
  const summary = summaryOf(truth, ref)
  const problems = truthProblems({ ...ref.settings, ...truth })
  return problems.length > 0
    ? { kind: 'degenerate', problems, summary }
    : { kind: 'fine', summary, sample: sampleOf(truth, ref) }
}

/** Checks and scores a kept file of predictions. */
export async function scoreFile({ sha256, truth: ref }: ScoreRequest): Promise<Scored> {
  const truth = await loadTruth(ref)
  if ('kind' in truth) throw new Error(`the truth ${ref.sha256} cannot be read any more`)
  const { sink, result } = predictionsReader({ ...ref.settings, columns: ref.columns, truth })
  const unread = await readFile(sha256, sink)
  return unread ? { report: unread, scores: null } : result()
}

/** The last truth, because most files in a row are of one challenge. */
let kept: { key: string; truth: SplitTruth } | null = null

async function loadTruth(ref: TruthRef): Promise<SplitTruth | Exclude<FaultReport, { kind: 'fine' }>> {
  const key = JSON.stringify(ref)
  if (kept?.key === key) return kept.truth
  kept = null
  const { sink, result } = truthReader({ metric: ref.settings.metric, columns: ref.columns })
  const unread = await readFile(ref.sha256, sink)
  if (unread) return unread
  const read = result()
  if ('kind' in read) return read
  const truth = { ...read, isPublic: read.isPublic ?? drawn(read.values, ref) }
  kept = { key, truth }
  return truth
}

function drawn(values: readonly (string | number)[], { salt, settings }: TruthRef): Uint8Array {
  const { publicShare, stratified } = settings
  return drawSplit({ values, share: publicShare ?? 0, stratified, random: randomFrom(salt, values.length) })
}

/** Random numbers that follow from the salt alone: the key stream of AES-256 in counter mode. */
function randomFrom(salt: string, count: number): Uint32Array {
  const key = createHash('sha256').update(salt).digest()
  const bytes = createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(count * 4))
  return Uint32Array.from({ length: count }, (_, at) => bytes.readUInt32LE(at * 4))
}

function summaryOf({ values, isPublic }: SplitTruth, { settings }: TruthRef): TruthSummary {
  const publicRows = isPublic.reduce((sum, flag) => sum + flag, 0)
  const labels = new Map<string, number>()
  if (truthKind(metricCatalogue[settings.metric]) === 'label')
    for (const value of values) labels.set(String(value), (labels.get(String(value)) ?? 0) + 1)
  return {
    rows: values.length,
    publicRows,
    privateRows: values.length - publicRows,
    labels:
      labels.size > 0 && labels.size <= mostLabels
        ? [...labels].map(([name, rows]) => ({ name, rows })).sort((a, b) => (a.name < b.name ? -1 : 1))
        : null,
  }
}

/** A file that is accepted, with every id and one prediction for all, which says nothing of the truth. */
function sampleOf({ ids, values }: SplitTruth, { columns, settings }: TruthRef): Uint8Array {
  const { kind } = metricCatalogue[settings.metric]
  const first = () => [...new Set(values.map(String))].sort()[0] ?? ''
  const prediction = {
    label: first,
    score: () => '0.5',
    probability: () => '0.5',
    number: () => '1',
    text: () => '',
  }
  const cell = prediction[kind]()
  const table = Papa.unparse({ fields: [columns.id, columns.target], data: ids.map(id => [id, cell]) })
  return Buffer.from(`${table}\r\n`)
}
