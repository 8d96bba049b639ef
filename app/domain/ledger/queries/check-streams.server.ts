import { asc, eq } from 'drizzle-orm'
import { loadKeyList, pinnedKeys } from '#app/services/key-lists.server'
import type { Db } from '#db/client.server'
import { ledgerDays, ledgerEntries, ledgerHeads, signingKeys } from '#db/schema'
import type { Day } from '../day-documents'
import { type Head, keyIdOf, type PublicKey } from '../documents'
import { actorText } from '../entry'
import { keyTimeFault, type TrustedKey, trustedOf } from '../key-times'
import { type Check, check, type ProofTools, type Said, say } from '../report'
import { shownEntry } from '../shown-entry'
import { verifyChain } from '../verify-chain'
import { daysFault } from '../verify-days'
import { isHeadSigned } from '../verify-keys'
import { chainFault } from '../verify-ledger'
import { shownHead, toldDay } from './load-stream.server'

type Asked = { now: Date; pins?: readonly string[] | null }

/**
 * Every stream of this instance: each entry, each commitment that can still be opened, each signed head; and that
 * no instant lies ahead of `now`. Unguarded.
 */
export async function checkStreams(db: Db, tools: ProofTools, { now, pins = null }: Asked): Promise<Check[]> {
  const streams = await db.selectDistinct({ stream: ledgerEntries.stream }).from(ledgerEntries)
  const heads = (await db.select().from(ledgerHeads).orderBy(asc(ledgerHeads.day))).map(shownHead)
  const days = (await db.select().from(ledgerDays).orderBy(asc(ledgerDays.day))).map(toldDay)
  const { keys, trusted } = await loadTrust(db, tools, pins)
  const checks: Check[] = []
  for (const { stream } of streams) {
    const own = heads.filter(head => head.stream === stream)
    const ownDays = days.filter(day => day.head.stream === stream)
    checks.push(await checkStream(db, { stream, heads: own, days: ownDays, keys, trusted, tools, now }))
  }
  const known = new Set(streams.map(({ stream }) => stream))
  const covered = [...heads, ...days.map(({ head, lastSeq }) => ({ stream: head.stream, seq: lastSeq }))]
  const orphans = covered.filter(({ stream, seq }) => seq > 0 && !known.has(stream))
  return [...checks, ...orphans.map(({ stream, seq }) => gone(stream, seq))]
}

function gone(stream: string, seq: number): Check {
  return check(say('proof.check.stream', { stream, count: 0 }), say('proof.fault.head_place', { seq }))
}

type Ask = {
  stream: string
  heads: Head[]
  days: Day[]
  keys: PublicKey[]
  trusted: TrustedKey[]
  tools: ProofTools
  now: Date
}

type Trust = Pick<Ask, 'keys' | 'trusted'>

async function checkStream(db: Db, { stream, heads, days, keys, trusted, tools, now }: Ask): Promise<Check> {
  const rows = await db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, stream))
    .orderBy(asc(ledgerEntries.seq))
  const entries = rows.map(row => shownEntry(row, 'whole'))
  const broken = await verifyChain({ stream, entries, sha256: tools.sha256 })
  const fault =
    (broken && chainFault(broken)) ??
    (await actorFault(rows, tools)) ??
    (await headFault(rows, { heads, keys, tools })) ??
    (await daysFault({ stream, entries, days, keys, tools })) ??
    keyTimeFault(signingsOfHeads([...heads, ...days.map(day => day.head)]), trusted) ??
    instantsFault(rows, now)
  return check(say('proof.check.stream', { stream, count: rows.length }), fault)
}

type Row = typeof ledgerEntries.$inferSelect

type Signed = { signedAt: string; signature: { keyId: string } }

function signingsOfHeads(heads: readonly Signed[]) {
  return heads.map(({ signedAt, signature }) => ({ keyId: signature.keyId, at: signedAt }))
}

/** Since entries name rows no instant falls; whenever it was written, none lies ahead of the clock. */
function instantsFault(rows: readonly Row[], now: Date): Said | null {
  const fallen = rows.find(({ at, payload }, index) => {
    const before = rows[index - 1]
    return before && 'rows' in payload && at < before.at
  })
  if (fallen) return say('proof.fault.instant_falls', { seq: fallen.seq })
  const ahead = rows.find(({ at }) => at > now)
  return ahead ? say('proof.fault.instant_ahead', { seq: ahead.seq, at: ahead.at.toISOString() }) : null
}

async function actorFault(rows: readonly Row[], { sha256 }: ProofTools): Promise<Said | null> {
  for (const { actorId, actorSalt, actor, seq } of rows) {
    if (actorId === null || actorSalt === null) continue
    if ((await sha256(actorText(actorId, actorSalt))) !== actor) return say('proof.fault.actor', { seq })
  }
  return null
}

type Heads = { heads: readonly Head[]; keys: readonly PublicKey[]; tools: ProofTools }

async function headFault(rows: readonly Row[], { heads, keys, tools }: Heads): Promise<Said | null> {
  for (const head of heads) {
    const { stream, day, seq, hash } = head
    if (rows[seq - 1]?.hash !== hash) return say('proof.fault.head_place', { seq })
    if (!(await isHeadSigned(head, keys, tools))) return say('proof.fault.head', { stream, day })
  }
  return null
}

/** The keys of the newest signed list; before there is one, of the table. A key whose name does not fit is none. */
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
