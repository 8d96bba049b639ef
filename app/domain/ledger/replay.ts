import { z } from '#app/domain/shared/input'
import { type CoveredTable, isCoveredTable, type RowDigests } from './covered'
import { events, isEventKind } from './events'
import type { RowRef } from './events/define'

/** The last ledger entry about a row: its digest, or null once it was removed, and the entry. */
export type Known = { digest: string | null; salt: string; stream: string; seq: number }

/** The state of all rows that the entries read so far name. */
export type Replay = {
  rows: Map<CoveredTable, Map<string, Known>>
  /** ids by a shared value, such as the awards of one result */
  groups: Map<string, Set<string>>
  /** entries from before rows were named, of kinds that name rows now */
  uncovered: number
  /** whether the rows from before were named once, in their state at the time */
  adopted: boolean
}

export function newReplay(): Replay {
  return { rows: new Map(), groups: new Map(), uncovered: 0, adopted: false }
}

export type Replayed = {
  stream: string
  seq: number
  kind: string
  payload: Record<string, unknown>
  salt: string
}

const Stored = z.object({ rows: z.record(z.string(), z.record(z.string(), z.string().nullable())) })

/** Reads the next entry of a stream. */
export function replayEntry(replay: Replay, entry: Replayed): void {
  const { rows: _, ...payload } = entry.payload
  if (entry.kind === 'ledger.rows_adopted') replay.adopted = true
  const refs = refsOf(entry.kind, payload, entry.stream)
  const stored = Stored.safeParse(entry.payload)
  if (!stored.success) {
    if (refs.length > 0) replay.uncovered += 1
    return
  }
  const digests: RowDigests = stored.data.rows
  for (const ref of refs) if (ref.by !== 'id') forgetGroup(replay, ref, digests[ref.table] ?? {})
  const { salt, stream, seq } = entry
  for (const [table, its] of Object.entries(digests)) {
    if (!isCoveredTable(table)) continue
    const known = replay.rows.get(table) ?? new Map<string, Known>()
    replay.rows.set(table, known)
    for (const [id, digest] of Object.entries(its)) known.set(id, { digest, salt, stream, seq })
  }
}

/** Rows of a group that the entry does not name any more were removed by its event. */
function forgetGroup(replay: Replay, { table, by, values }: RowRef, named: Record<string, unknown>): void {
  const key = `${table}.${by}=${values.join()}`
  for (const id of replay.groups.get(key) ?? []) {
    if (!Object.hasOwn(named, id)) replay.rows.get(table)?.delete(id)
  }
  replay.groups.set(key, new Set(Object.keys(named)))
}

function refsOf(kind: string, payload: unknown, stream: string): readonly RowRef[] {
  if (!isEventKind(kind)) return []
  const { payload: schema, read } = events[kind]
  return schema.safeParse(payload).success ? read(payload, stream).rows : []
}
