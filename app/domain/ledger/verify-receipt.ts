import type { DayInclusion } from './day-documents'
import type { Inclusion, OpenEntry, PublicKey, ReceiptFile } from './documents'
import { type Check, check, type Message, message, type ProofTools } from './report'
import { entryFault, followLinks } from './verify-chain'
import { checkDayInclusion } from './verify-days'
import { chainFault, headCheck } from './verify-ledger'

/** Checks that the receipt's entry is complete, equals the receipt, and leads to a signed head where there is one. */
export async function checkReceipt(file: ReceiptFile, tools: ProofTools) {
  const { receipt, inclusion } = file
  const { stream, entry, number, challenge, receivedAt } = receipt
  const what = await entryFault(stream, entry, tools.sha256)
  const { seq } = entry
  const checks: Check[] = [
    check(message('ledger.check.entry', { seq }), what && chainFault({ seq, what })),
    check(message('ledger.check.entry_says', { seq }), contradiction(receipt)),
    ...(inclusion ? await checkChainInclusion({ ...file, stream, entry, inclusion }, tools) : []),
  ]
  return {
    title: message('ledger.title.receipt', { number, challenge, at: receivedAt }),
    checks,
    notes: inclusion ? [] : [message('ledger.note.no_head_yet')],
  }
}

function contradiction({ entry, ...receipt }: ReceiptFile['receipt']): Message | null {
  const { payload, kind, at } = entry
  const same =
    kind === 'submission.received' &&
    at === receipt.receivedAt &&
    payload.versionId === receipt.versionId &&
    payload.entryId === receipt.entryId &&
    payload.stageId === receipt.stageId &&
    payload.number === receipt.number &&
    payload.contentHash === receipt.contentHash
  return same ? null : message('ledger.fault.entry_says', { seq: entry.seq })
}

type AnyWay = Omit<Way, 'inclusion'> & { inclusion: Inclusion | DayInclusion }
type Way = { stream: string; entry: OpenEntry; inclusion: Inclusion; keys: readonly PublicKey[] }

/** Checks the path from an entry to a signed head, of either version. */
export async function checkInclusion(way: AnyWay, tools: ProofTools): Promise<Check[]> {
  const { inclusion } = way
  return 'links' in inclusion
    ? checkChainInclusion({ ...way, inclusion }, tools)
    : checkDayInclusion({ ...way, inclusion }, tools)
}

/** Checks that an unbroken chain leads from the entry to the head, and that the head is signed. */
async function checkChainInclusion(
  { stream, entry, inclusion: { links, head }, keys }: Way,
  tools: ProofTools,
): Promise<Check[]> {
  const inOrder = links.every((link, index) => link.seq === entry.seq + 1 + index)
  const reached = await followLinks({ stream, hash: entry.hash, links, sha256: tools.sha256 })
  const arrives =
    inOrder && head.stream === stream && head.seq === entry.seq + links.length && head.hash === reached
  return [
    await headCheck(head, keys, tools),
    check(
      message('ledger.check.inclusion', { seq: entry.seq, head: head.seq }),
      arrives ? null : message('ledger.fault.inclusion', { seq: entry.seq, head: head.seq }),
    ),
  ]
}
