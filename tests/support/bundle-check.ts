import { verifyDocument } from '#app/domain/ledger/verify-document'
import { bundleKind } from '#app/domain/result-bundle/verify-bundle'
import { nodeTools as tools } from '#app/services/proof-tools.server'

/** All faults that an outsider's check finds in a result's file. */
export async function faultsOf(file: unknown, keyId: string) {
  const text = JSON.stringify(file, null, 2)
  const report = await verifyDocument({ text, tools, trusted: [keyId], kinds: [bundleKind] })
  return report.kind === 'known' ? report.checks.flatMap(each => each.fault ?? []) : [report.said]
}
