import { canonicalJson } from '#app/domain/ledger/entry'
import { type Check, check, type Message, message, type ProofTools } from '#app/domain/ledger/report'
import type { Engines } from '#app/domain/ranking/engines'
import type { Apart, Common } from './bundle-parts'

type Review = { judge: string; submissionId: string; percent: string | null }

export function teamsOf({ submissions }: Pick<Common, 'submissions'>): Map<string, string> {
  return new Map(submissions.map(({ id, team }) => [id, team]))
}

/** Only the engine that the file names can check its order. */
export function checkEngine({ engineVersion: stated }: Common['run'], known: Engines): Check {
  const here = [...known.keys()].join(', ')
  const fault = known.has(stated) ? null : message('ledger.fault.engine', { stated, computed: here })
  return check(message('ledger.check.engine', { engine: fault ? here : stated }), fault)
}

/** `computed` is in the order of the reviews. */
export function checkPercents(
  { reviews, submissions }: Pick<Common, 'submissions'> & { reviews: readonly Review[] },
  computed: readonly (string | null)[],
): Check {
  const said = message('ledger.check.percents', { count: reviews.length })
  const at = reviews.findIndex(({ percent }, index) => percent !== computed[index])
  const review = reviews[at]
  if (!review) return check(said, null)
  const team = teamsOf({ submissions }).get(review.submissionId) ?? '—'
  const facts = { judge: review.judge, team, stated: review.percent ?? '—', computed: computed[at] ?? '—' }
  return check(said, message('ledger.fault.percent', facts))
}

export async function checkInputs({ run }: Common, inputs: string, { sha256 }: ProofTools): Promise<Check> {
  const hash = await sha256(inputs)
  return check(
    message('ledger.check.inputs'),
    hash === run.inputsHash ? null : message('ledger.fault.inputs', { hash }),
  )
}

type Row = {
  place: number
  shared: boolean
  team: string
  exact: string
  reviews: number
  calibrated?: number | null
  standardError?: number | null
  rankLow?: number | null
  rankHigh?: number | null
}
type StatedOrder = { order: readonly Row[]; apart: readonly Apart[] }

/** The first difference between the stated and the computed rows, ranked ones first, then unranked ones. */
export function checkOrder(stated: StatedOrder & Pick<Common, 'submissions'>, computed: StatedOrder): Check {
  const said = message('ledger.check.order', { count: stated.submissions.length })
  return check(said, placeFault(stated.order, computed.order) ?? apartFault(stated.apart, computed.apart))
}

function placeFault(stated: readonly Row[], computed: readonly Row[]): Message | null {
  const at = firstDifference(stated, computed)
  if (at === null) return null
  const [said, found] = [stated[at], computed[at]]
  const place = found?.place ?? said?.place ?? at + 1
  return message('ledger.fault.place', { place, stated: rowText(said), computed: rowText(found) })
}

function apartFault(stated: readonly Apart[], computed: readonly Apart[]): Message | null {
  const at = firstDifference(stated, computed)
  if (at === null) return null
  return message('ledger.fault.apart', { stated: apartText(stated[at]), computed: apartText(computed[at]) })
}

function firstDifference(stated: readonly object[], computed: readonly object[]): number | null {
  const longest = Math.max(stated.length, computed.length)
  const places = Array.from({ length: longest }, (_, place) => place)
  const differs = (place: number) => textAt(stated, place) !== textAt(computed, place)
  return places.find(differs) ?? null
}

function textAt(list: readonly object[], place: number): string {
  return canonicalJson(list[place] ?? null)
}

function rowText(row: Row | undefined): string {
  if (!row) return '—'
  const place = `${row.shared ? '=' : ''}${row.place} ${row.team} ${row.exact} (n = ${row.reviews})`
  const { calibrated, standardError, rankLow, rankHigh } = row
  if (calibrated === undefined || calibrated === null) return place
  return `${place}, ${calibrated} ± ${standardError ?? '—'}, ${rankLow ?? '—'}–${rankHigh ?? '—'}`
}

function apartText(row: Apart | undefined): string {
  return row ? `${row.team} (${row.reviews}/${row.needed})` : '—'
}
