import { and, asc, eq, gt, lte, max } from 'drizzle-orm'
import { batchesAfter } from '#app/services/batches.server'
import { loadKeyList, pinnedKeys } from '#app/services/key-lists.server'
import type { Db } from '#db/client.server'
import { ledgerDays, ledgerEntries, ledgerHeads, signingKeys } from '#db/schema'
import { type Head, keyIdOf, type PublicKey } from '../documents'
import { actorText, genesis } from '../entry'
import { keyTimeFault, type TrustedKey, trustedOf } from '../key-times'
import { type Check, check, type Message, message, type ProofTools } from '../report'
import { shownEntry } from '../shown-entry'
import { type ChainPosition, verifyChain } from '../verify-chain'
import { daysFault } from '../verify-days'
import { isHeadSigned } from '../verify-keys'
import { chainFault } from '../verify-ledger'
import { publishedDay, shownHead } from './load-stream.server'

type CheckOptions = { now: Date; pins?: readonly string[] | null }

/**
 * Checks every stream of this instance: each entry, each commitment that can still be opened, each signed head, and
 * that no instant is after `now`. Entries are read in batches, so memory does not grow with a stream. @unguarded
 */
export async function checkStreams(
  db: Db,
  tools: ProofTools,
  { now, pins = null }: CheckOptions,
): Promise<Check[]> {
  const streams = await db.selectDistinct({ stream: ledgerEntries.stream }).from(ledgerEntries)
  const trust = await loadTrust(db, tools, pins)
  const checks: Check[] = []
  for (const { stream } of streams) checks.push(await checkStream(db, { stream, ...trust, tools, now }))
  const known = new Set(streams.map(({ stream }) => stream))
  const orphans = (await loadCovered(db)).filter(({ stream, seq }) => seq > 0 && !known.has(stream))
  return [...checks, ...orphans.map(({ stream, seq }) => gone(stream, seq))]
}

/** Every stream with a head, and the last entry that it covers. */
async function loadCovered(db: Db): Promise<{ stream: string; seq: number }[]> {
  const heads = await db
    .select({ stream: ledgerHeads.stream, seq: max(ledgerHeads.seq) })
    .from(ledgerHeads)
    .groupBy(ledgerHeads.stream)
  const days = await db
    .select({ stream: ledgerDays.stream, seq: max(ledgerDays.lastSeq) })
    .from(ledgerDays)
    .groupBy(ledgerDays.stream)
  return [...heads, ...days].map(({ stream, seq }) => ({ stream, seq: Number(seq ?? 0) }))
}

function gone(stream: string, seq: number): Check {
  return check(
    message('ledger.check.stream', { stream, count: 0 }),
    message('ledger.fault.head_place', { seq }),
  )
}

type Trust = { keys: PublicKey[]; trusted: TrustedKey[] }
type Ask = Trust & { stream: string; tools: ProofTools; now: Date }

async function checkStream(db: Db, ask: Ask): Promise<Check> {
  const { stream, keys, trusted, tools } = ask
  const heads = (
    await db.select().from(ledgerHeads).where(eq(ledgerHeads.stream, stream)).orderBy(asc(ledgerHeads.day))
  ).map(shownHead)
  const days = (
    await db.select().from(ledgerDays).where(eq(ledgerDays.stream, stream)).orderBy(asc(ledgerDays.day))
  ).map(publishedDay)
  const { count, faults } = await walk(db, ask, heads)
  const between = (from: number, to: number) => entriesBetween(db, stream, { from, to })
  const fault =
    faults.chain ??
    faults.actor ??
    (await headFault(heads, { placed: faults.head, keys, tools })) ??
    (await daysFault({ stream, count, between, days, keys, tools })) ??
    keyTimeFault(signingsOfHeads([...heads, ...days.map(day => day.head)]), trusted) ??
    faults.falls ??
    faults.ahead
  return check(message('ledger.check.stream', { stream, count }), fault)
}

type Row = typeof ledgerEntries.$inferSelect

/** The first error of each kind that single entries can have. */
type Faults = Record<'chain' | 'actor' | 'head' | 'falls' | 'ahead', Message | null>

/** Reads a stream once, entry after entry. */
async function walk(db: Db, { stream, tools, now }: Ask, heads: readonly Head[]) {
  const faults: Faults = { chain: null, actor: null, head: null, falls: null, ahead: null }
  const headAt = new Map(heads.map(head => [head.seq, head]))
  let last: Pick<Row, 'seq' | 'hash' | 'at'> | null = null
  let count = 0
  for await (const rows of entriesOf(db, stream)) {
    const after: ChainPosition = last ?? { seq: 0, hash: genesis }
    const entries = rows.map(row => shownEntry(row, 'whole'))
    const broken = faults.chain ? null : await verifyChain({ stream, entries, sha256: tools.sha256, after })
    faults.chain ??= broken && chainFault(broken)
    faults.actor ??= await actorFault(rows, tools)
    faults.falls ??= fallenFault(rows, last)
    const ahead = rows.find(({ at }) => at > now)
    faults.ahead ??= ahead
      ? message('ledger.fault.instant_ahead', { seq: ahead.seq, at: ahead.at.toISOString() })
      : null
    for (const { seq, hash } of rows) if (headAt.get(seq)?.hash === hash) headAt.delete(seq)
    last = rows.at(-1) ?? last
    count += rows.length
  }
  const [misplaced] = headAt.keys()
  if (misplaced !== undefined) faults.head = message('ledger.fault.head_place', { seq: misplaced })
  return { count, faults }
}

function entriesOf(db: Db, stream: string): AsyncGenerator<Row[]> {
  return batchesAfter({
    start: 0,
    read: (last, limit) =>
      db
        .select()
        .from(ledgerEntries)
        .where(and(eq(ledgerEntries.stream, stream), gt(ledgerEntries.seq, last)))
        .orderBy(asc(ledgerEntries.seq))
        .limit(limit),
    keyOf: row => row.seq,
  })
}

type Range = { from: number; to: number }

/** The entries of a day's tree, in batches. */
async function* entriesBetween(db: Db, stream: string, { from, to }: Range) {
  const { seq, hash, actor, kind, payloadHash } = ledgerEntries
  const batches = batchesAfter({
    start: from,
    read: (last, limit) =>
      db
        .select({ seq, hash, actor, kind, payloadHash })
        .from(ledgerEntries)
        .where(and(eq(ledgerEntries.stream, stream), gt(seq, last), lte(seq, to)))
        .orderBy(asc(seq))
        .limit(limit),
    keyOf: row => row.seq,
  })
  for await (const rows of batches) yield* rows
}

type Signed = { signedAt: string; signature: { keyId: string } }

function signingsOfHeads(heads: readonly Signed[]) {
  return heads.map(({ signedAt, signature }) => ({ keyId: signature.keyId, at: signedAt }))
}

/** Since entries name rows, instants never decrease. */
function fallenFault(rows: readonly Row[], last: { at: Date } | null): Message | null {
  const fallen = rows.find(({ at, payload }, index) => {
    const before = rows[index - 1] ?? last
    return before && 'rows' in payload && at < before.at
  })
  return fallen ? message('ledger.fault.instant_falls', { seq: fallen.seq }) : null
}

async function actorFault(rows: readonly Row[], { sha256 }: ProofTools): Promise<Message | null> {
  for (const { actorId, actorSalt, actor, seq } of rows) {
    if (actorId === null || actorSalt === null) continue
    if ((await sha256(actorText(actorId, actorSalt))) !== actor) return message('ledger.fault.actor', { seq })
  }
  return null
}

type Heads = { placed: Message | null; keys: readonly PublicKey[]; tools: ProofTools }

async function headFault(heads: readonly Head[], { placed, keys, tools }: Heads): Promise<Message | null> {
  if (placed) return placed
  for (const head of heads) {
    const { stream, day } = head
    if (!(await isHeadSigned(head, keys, tools))) return message('ledger.fault.head', { stream, day })
  }
  return null
}

/** The keys of the newest signed list; before there is one, of the table. A key whose id does not fit is left out. */
async function loadTrust(db: Db, { sha256 }: ProofTools, pins: readonly string[] | null): Promise<Trust> {
  const list = await loadKeyList(db, { own: null, pins })
  if (list) {
    const listed = pinnedKeys(list, pins)
    const keys = listed.map(({ keyId, algorithm, publicKey }) => ({ keyId, algorithm, publicKey }))
    return { keys, trusted: trustedOf(listed) }
  }
  const keys: PublicKey[] = []
  for (const { keyId, publicKey } of await db.select().from(signingKeys)) {
    if (keyIdOf(await sha256(publicKey)) === keyId) keys.push({ keyId, algorithm: 'Ed25519', publicKey })
  }
  return { keys, trusted: [] }
}
