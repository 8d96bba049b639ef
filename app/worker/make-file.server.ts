import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { config } from '#app/config.server'
import { loadChallengeLedger } from '#app/domain/catalogue/queries/load-challenge-ledger.server'
import { loadLedgerHeads } from '#app/domain/challenges/queries/load-ledger-heads.server'
import { loadBundle } from '#app/domain/result-bundle/queries/load-bundle.server'
import type { Ctx } from '#app/domain/shared/context'
import type { CreatedFile, FileKind, FileRequest } from '#app/queue/tasks'
import { openSigner, type Signer } from '#app/services/signing.server'
import { connect, type Database } from '#db/client.server'

type Make = (ctx: Ctx, signer: Signer, slug: string) => Promise<unknown>

const makers: Record<FileKind, Make> = {
  ledger: loadChallengeLedger,
  bundle: loadBundle,
  heads: loadLedgerHeads,
}

let opened: Database | undefined

/** Creates a public file, formatted for people. Refuses like the query that reads it. */
export async function makeFile({ kind, slug, actor, now }: FileRequest): Promise<CreatedFile> {
  opened ??= connect(config.databaseUrl)
  const { db, transaction } = opened
  const ctx: Ctx = { db, transaction, now, actor, locale: 'en', origin: config.origin }
  const value = await makers[kind](ctx, await openSigner(opened, now), slug)
  const plain = Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
  return { sha256: createHash('sha256').update(plain).digest('hex'), plain, packed: gzipSync(plain) }
}
