import {
  type Day,
  type DayHead,
  type DayInclusion,
  dayHeadText,
  type HeadsFile2,
  type LedgerFile2,
} from './day-documents'
import { dayTree, followPath, leafOf, placeOf, rootOf } from './day-tree'
import type { Part } from './document-kind'
import type { PublicKey } from './documents'
import { genesis } from './entry'
import { type Check, check, type Message, message, type ProofTools } from './report'
import { verifyChain } from './verify-chain'
import { isDayHeadSigned, isHeadSigned } from './verify-keys'
import { chainFault } from './verify-ledger'

type Entries = LedgerFile2['ledger']['entries']

/** Checks that every entry follows from the one before, and that every day's root is that of its entries. */
export async function checkLedger2({ ledger, keys }: LedgerFile2, tools: ProofTools): Promise<Part> {
  const { stream, entries, days, earlier, challenge, exportedAt } = ledger
  const count = entries.length
  const broken = await verifyChain({ stream, entries, sha256: tools.sha256 })
  const covered = days.at(-1)?.lastSeq ?? 0
  const facts = { stream, count, between: betweenOf(entries), days, keys, tools }
  // before decision 28 instants could decrease; a stream from then on has only new heads
  const fallen = earlier ? null : instantFault(entries)
  return {
    title: message('ledger.title.ledger', { challenge, count, at: exportedAt }),
    checks: [
      check(message('ledger.check.chain', { count }), broken ? chainFault(broken) : fallen),
      check(message('ledger.check.days', { count: days.length }), await daysFault(facts)),
      ...(earlier ? [await checkEarlier(earlier, { stream, entries, keys, tools })] : []),
    ],
    notes: covered < count ? [message('ledger.note.after_head', { count: count - covered })] : [],
  }
}

/** The first entry whose instant is before that of the entry before, or null. */
export function instantFault(entries: readonly { seq: number; at: string }[]): Message | null {
  const fallen = entries.find(({ at }, index) => at < (entries[index - 1]?.at ?? ''))
  return fallen ? message('ledger.fault.instant_falls', { seq: fallen.seq }) : null
}

function betweenOf(entries: Entries) {
  return (from: number, to: number) => entries.slice(from, to)
}

type Earlier = NonNullable<LedgerFile2['ledger']['earlier']>
type Beside = Pick<Facts, 'stream' | 'keys' | 'tools'> & { entries: Entries }

async function checkEarlier(head: Earlier, { stream, entries, keys, tools }: Beside): Promise<Check> {
  const { seq, day } = head
  const inPlace = entries[seq - 1]?.hash === head.hash && head.stream === stream
  const signed = await isHeadSigned(head, keys, tools)
  const fault = signed
    ? inPlace
      ? null
      : message('ledger.fault.head_place', { seq })
    : message('ledger.fault.head', { stream, day })
  return check(message('ledger.check.head', { day, seq }), fault)
}

type Facts = {
  stream: string
  /** how many entries the stream has */
  count: number
  /** the entries after number `from`, up to number `to` */
  between: (from: number, to: number) => SomeEntries
  days: readonly Day[]
  keys: readonly PublicKey[]
  tools: ProofTools
}

/**
 * The first day whose head is not signed, does not follow from the one before, or has another root than its entries.
 */
export async function daysFault({
  stream,
  count,
  between,
  days,
  keys,
  tools,
}: Facts): Promise<Message | null> {
  let [previous, from] = [genesis, 0]
  for (const { head, seed, lastSeq } of days) {
    const { day } = head
    if (head.stream !== stream || !(await isDayHeadSigned(head, keys, tools)))
      return message('ledger.fault.head', { stream, day })
    if (head.previous !== previous) return message('ledger.fault.head_order', { stream, day })
    if (lastSeq < from || lastSeq > count) return message('ledger.fault.head_place', { seq: lastSeq })
    const root = await rootOfDay({ stream, entries: between(from, lastSeq), seed }, tools)
    if (root !== head.root) return message('ledger.fault.root', { stream, day })
    previous = await tools.sha256(dayHeadText(head))
    from = lastSeq
  }
  return null
}

type Committed = { hash: string; actor: string; kind: string; payloadHash: string }
type SomeEntries = Iterable<Committed> | AsyncIterable<Committed>
type DayEntries = { stream: string; entries: SomeEntries; seed: string }

/** The root of the tree of these entries, with one leaf hash each in memory. */
export async function rootOfDay(day: DayEntries, { sha256 }: Pick<ProofTools, 'sha256'>): Promise<string> {
  const leaves: string[] = []
  for await (const entry of day.entries) leaves.push(await leafOfEntry(entry, day, sha256))
  return rootOf(dayTree(leaves, day.seed, sha256))
}

export async function leafOfEntry(
  { hash, actor, kind, payloadHash }: Committed,
  { stream, seed }: Pick<DayEntries, 'stream' | 'seed'>,
  sha256: ProofTools['sha256'],
): Promise<string> {
  const place = await placeOf(hash, seed, sha256)
  return leafOf({ stream, actor, kind, payloadHash, place }, sha256)
}

/** Checks that every head is signed, and that consecutive heads of one stream follow from each other. */
export async function checkHeads2({ heads, keys, issuer }: HeadsFile2, tools: ProofTools): Promise<Part> {
  const count = heads.length
  return {
    title: message('ledger.title.heads', { issuer, count }),
    checks: [check(message('ledger.check.heads', { count }), await headsFault(heads, keys, tools))],
    notes: [],
  }
}

async function headsFault(heads: readonly DayHead[], keys: readonly PublicKey[], tools: ProofTools) {
  const last = new Map<string, string>()
  for (const head of heads) {
    const { stream, day, previous } = head
    if (!(await isDayHeadSigned(head, keys, tools))) return message('ledger.fault.head', { stream, day })
    const before = last.get(stream)
    if (before !== undefined && before !== previous)
      return message('ledger.fault.head_order', { stream, day })
    last.set(stream, await tools.sha256(dayHeadText(head)))
  }
  return null
}

type Way = {
  stream: string
  entry: { actor: string; kind: string; payloadHash: string }
  inclusion: DayInclusion
  keys: readonly PublicKey[]
}

/** Checks that the entry's path leads to the root of a signed head. */
export async function checkDayInclusion(way: Way, tools: ProofTools): Promise<Check[]> {
  const { stream, entry, inclusion, keys } = way
  const { head, place, position, siblings } = inclusion
  const { actor, kind, payloadHash } = entry
  const { day } = head
  const leaf = await leafOf({ stream, actor, kind, payloadHash, place }, tools.sha256)
  const reached = await followPath({ leaf, position, siblings, sha256: tools.sha256 })
  const arrives = head.stream === stream && reached === head.root
  const signed = await isDayHeadSigned(head, keys, tools)
  return [
    check(
      message('ledger.check.day_head', { day }),
      signed ? null : message('ledger.fault.head', { stream, day }),
    ),
    check(message('ledger.check.path', { day }), arrives ? null : message('ledger.fault.path', { day })),
  ]
}
