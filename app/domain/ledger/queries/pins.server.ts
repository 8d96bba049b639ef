import { and, asc, eq, max } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import type { Signer } from '#app/services/signing.server'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'
import { PinFile } from '../pin'
import { type Check, check, type Message, message, type ProofTools, passes } from '../report'
import { signFile } from '../sign-file.server'
import { verifyDocument } from '../verify-document'

/** The current newest entry of every ledger, signed. @unguarded for the operator only. */
export async function loadPin(ctx: Ctx, signer: Signer): Promise<PinFile> {
  const { stream, seq } = ledgerEntries
  const newest = await ctx.db
    .select({ stream, seq: max(seq) })
    .from(ledgerEntries)
    .groupBy(stream)
    .orderBy(asc(stream))
  const entries: PinFile['entries'] = []
  for (const last of newest) {
    const entry = await loadEntry(ctx.db, last.stream, Number(last.seq))
    if (entry) entries.push({ ...entry, at: entry.at.toISOString() })
  }
  const exportedAt = ctx.now.toISOString()
  const file = { format: 'meydan.ledger-pin', version: 1, issuer: ctx.origin, exportedAt, entries } as const
  return { ...file, ...(await signFile(ctx.db, signer, { file, heads: [] })) }
}

async function loadEntry(db: Db, of: string, number: number) {
  const { stream, seq, hash, at } = ledgerEntries
  const [entry] = await db
    .select({ stream, seq, hash, at })
    .from(ledgerEntries)
    .where(and(eq(stream, of), eq(seq, number)))
  return entry
}

type Pinned = { name: string; text: string; tools: ProofTools; trusted: readonly string[] | null }

/** Whether every entry that a pin names is still in the ledger with the same hash. @unguarded for the operator only. */
export async function checkPin(db: Db, { name, text, tools, trusted }: Pinned): Promise<Check[]> {
  const report = await verifyDocument({ text, tools, trusted })
  const pin = PinFile.safeParse(passes(report) ? JSON.parse(text) : null)
  if (!pin.success)
    return [
      check(
        message('ledger.check.pin', { count: 0, at: '—' }),
        message('ledger.fault.pin_file', { file: name }),
      ),
    ]
  const { entries, exportedAt } = pin.data
  const faults: Message[] = []
  for (const { stream, seq, hash } of entries) {
    const entry = await loadEntry(db, stream, seq)
    if (entry?.hash !== hash) faults.push(message('ledger.fault.pin', { stream, seq }))
  }
  const said = message('ledger.check.pin', { count: entries.length, at: exportedAt })
  return faults.length > 0 ? faults.map(fault => check(said, fault)) : [check(said, null)]
}
