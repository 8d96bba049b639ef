import type { OpenEntry } from '#app/domain/ledger/documents'
import { canonicalJson } from '#app/domain/ledger/entry'
import { type Check, check, type Message, message, type ProofTools } from '#app/domain/ledger/report'
import { entryFault } from '#app/domain/ledger/verify-chain'
import { chainFault } from '#app/domain/ledger/verify-ledger'
import type { Common } from './bundle-parts'

/** `methods`: since the second version of the format. */
type Claimed = Common & { methods?: { contested: boolean } }

/** Checks the ledger entries of ranking, decision and publication: each complete, and equal to the bundle. */
export async function checkEntries(bundle: Claimed, { sha256 }: ProofTools): Promise<Check[]> {
  const checks: Check[] = []
  for (const { entry, key, kind, says } of claimsOf(bundle)) {
    if (!entry) continue
    const { seq } = entry
    const what = await entryFault(bundle.ledger.stream, entry, sha256)
    const same = entry.kind === kind && canonicalJson(eventOf(entry.payload)) === canonicalJson(says)
    const other: Message | null = same ? null : message('ledger.fault.entry_says', { seq })
    checks.push(check(message(key, { seq }), what ? chainFault({ seq, what }) : other))
  }
  return checks
}

/** The payload without the digests of the written rows, which only the instance can compare. */
function eventOf(payload: Record<string, unknown>): Record<string, unknown> {
  const { rows: _, ...event } = payload
  return event
}

type Claim = {
  entry: OpenEntry | null
  key: 'ledger.check.ranking_entry' | 'ledger.check.decision_entry' | 'ledger.check.publication_entry'
  kind: string
  /** the payload it must have */
  says: Record<string, unknown>
}

function claimsOf({ ledger, run, resultId, publishedAt: publishAt, awards, ...decided }: Claimed): Claim[] {
  const { engineVersion, inputsHash } = run
  const { deviation, methods } = decided
  const contested = methods ? { contested: methods.contested } : {}
  const prizes = awards.map(({ prizeId, entryId, amount }) => ({
    ...{ prizeId, entryId },
    ...(amount === undefined ? {} : { amount }),
  }))
  return [
    {
      entry: ledger.ranking,
      key: 'ledger.check.ranking_entry',
      kind: 'ranking.computed',
      says: { runId: run.id, inputsHash, engineVersion },
    },
    {
      entry: ledger.decision,
      key: 'ledger.check.decision_entry',
      kind: 'result.decided',
      says: { resultId, runId: run.id, deviates: deviation.deviates, ...contested, awards: prizes },
    },
    {
      entry: ledger.publication,
      key: 'ledger.check.publication_entry',
      kind: 'result.publication_set',
      says: { resultId, publishAt },
    },
  ]
}
