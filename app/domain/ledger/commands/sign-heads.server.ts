import { randomBytes } from 'node:crypto'
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { nodeTools } from '#app/services/proof-tools.server'
import type { Signer } from '#app/services/signing.server'
import type { Db } from '#db/client.server'
import { challenges, ledgerDays, ledgerEntries, results } from '#db/schema'
import { dayHeadText } from '../day-documents'
import { genesis } from '../entry'
import { rootOfDay } from '../verify-days'

const dayMs = 86_400_000
/** A machine that was off for longer signs the earlier days in one head. */
const maxDays = 60

/**
 * Signs a head for each stream and each day that has ended. A public stream gets one every day, with or without events,
 * so that the number and days of heads reveal nothing; after its result is public, only days with entries get one. A
 * second run signs nothing twice. Signing is not an event itself, or the ledger would grow every day.
 */
export async function signHeads(ctx: Ctx, signer: Signer): Promise<{ signed: number }> {
  const streams = await ctx.db.selectDistinct({ stream: ledgerEntries.stream }).from(ledgerEntries)
  let signed = 0
  for (const { stream } of streams) {
    signed += await ctx.transaction(tx => signStream(tx, ctx, { signer, stream }))
  }
  return { signed }
}

type Signing = { signer: Signer; stream: string }

async function signStream(tx: Db, ctx: Ctx, { signer, stream }: Signing): Promise<number> {
  const today = dayOf(ctx.now)
  let last = await loadLastDay(tx, stream)
  const quietToo = await isFollowed(tx, ctx, stream)
  let signed = 0
  for (const day of daysBetween(last?.day ?? null, today)) {
    const entries = await loadEntries(tx, { stream, after: last?.lastSeq ?? 0, before: endOf(day) })
    if (entries.length === 0 && !(quietToo && last)) continue
    const seed = randomBytes(32).toString('hex')
    const root = await rootOfDay({ stream, entries, seed }, nodeTools)
    const previous = last ? await nodeTools.sha256(textOf(last)) : genesis
    const head = { stream, day, root, previous, signedAt: ctx.now }
    const lastSeq = entries.at(-1)?.seq ?? last?.lastSeq ?? 0
    const { keyId } = signer.key
    last = { ...head, id: newId(), seed, lastSeq, keyId, signature: signer.sign(textOf(head)) }
    await tx.insert(ledgerDays).values(last)
    signed += 1
  }
  return signed
}

function textOf(head: { stream: string; day: string; root: string; previous: string; signedAt: Date }) {
  return dayHeadText({ ...head, signedAt: head.signedAt.toISOString() })
}

/** The days after `last` and before today; without an earlier head only yesterday, with everything until then. */
function daysBetween(last: string | null, today: string): string[] {
  const yesterday = Date.parse(today) - dayMs
  const first = last === null ? yesterday : Date.parse(last) + dayMs
  const days: string[] = []
  for (let at = Math.max(first, yesterday - (maxDays - 1) * dayMs); at <= yesterday; at += dayMs) {
    days.push(dayOf(new Date(at)))
  }
  return days
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}

function endOf(day: string): Date {
  return new Date(Date.parse(day) + dayMs)
}

/** Whether days without events need a head: the stream is public and its result is not. */
async function isFollowed(tx: Db, { now }: Ctx, stream: string): Promise<boolean> {
  if (stream === 'platform') return true
  const [row] = await tx
    .select({ state: challenges.state, publishAt: results.publishAt })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(challenges.id, stream))
  return row?.state === 'published' && !(row.publishAt && row.publishAt <= now)
}

async function loadLastDay(tx: Db, stream: string) {
  const [last] = await tx
    .select()
    .from(ledgerDays)
    .where(eq(ledgerDays.stream, stream))
    .orderBy(desc(ledgerDays.day))
    .limit(1)
  return last
}

type Range = { stream: string; after: number; before: Date }

function loadEntries(tx: Db, { stream, after, before }: Range) {
  const { seq, hash, actor, kind, payloadHash, at } = ledgerEntries
  return tx
    .select({ seq, hash, actor, kind, payloadHash })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.stream, stream), gt(seq, after), lt(at, before)))
    .orderBy(asc(seq))
}
