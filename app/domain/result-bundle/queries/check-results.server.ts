import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { type Check, check, type Message, message } from '#app/domain/ledger/report'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import type { Ctx } from '#app/domain/shared/context'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { createSigner, type Signer } from '#app/services/signing.server'
import { challenges, results } from '#db/schema'
import { bundleKind } from '../verify-bundle'
import { loadBundle } from './load-bundle.server'

/** Checks every public result like an outsider: builds its bundle and recomputes it. @unguarded */
export async function checkResults(ctx: Ctx): Promise<Check[]> {
  const out = await ctx.db
    .select({ slug: challenges.slug })
    .from(results)
    .innerJoin(challenges, eq(challenges.id, results.challengeId))
    .where(and(lte(results.publishAt, ctx.now), inArray(challenges.state, ['published', 'archived'])))
    .orderBy(asc(challenges.slug))
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  const signer = createSigner(createPrivateKey(pem))
  const checks: Check[] = []
  for (const { slug } of out) {
    const said = message('ledger.check.result', { challenge: slug })
    const faults = await faultsOf(ctx, signer, slug)
    checks.push(...(faults.length > 0 ? faults.map(fault => check(said, fault)) : [check(said, null)]))
  }
  return checks
}

async function faultsOf(ctx: Ctx, signer: Signer, slug: string): Promise<Message[]> {
  try {
    const text = JSON.stringify(await loadBundle(ctx, signer, slug))
    const report = await verifyDocument({ text, tools, trusted: null, kinds: [bundleKind] })
    return report.kind === 'known' ? report.checks.flatMap(each => each.fault ?? []) : [report.said]
  } catch {
    // why: changed rows may not form a valid bundle, which this check must report
    return [message('ledger.fault.result_gone')]
  }
}
