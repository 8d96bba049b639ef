import type { ReceiptFile2 } from './day-documents'
import type { Part } from './document-kind'
import { payloadText } from './entry'
import { check, type Message, message, type ProofTools } from './report'
import { checkDayInclusion } from './verify-days'

/**
 * Checks that the receipt's entry is complete, equals the receipt, and leads to the signed head of its day where there
 * is one.
 */
export async function checkReceipt2(file: ReceiptFile2, tools: ProofTools): Promise<Part> {
  const { receipt, inclusion, keys } = file
  const { stream, entry, number, challenge, receivedAt } = receipt
  const whole = (await tools.sha256(payloadText(entry.payload, entry.salt))) === entry.payloadHash
  return {
    title: message('ledger.title.receipt', { number, challenge, at: receivedAt }),
    checks: [
      check(message('ledger.check.own_entry'), whole ? null : message('ledger.fault.own_entry')),
      check(message('ledger.check.own_entry_says'), contradiction(receipt)),
      ...(inclusion ? await checkDayInclusion({ stream, entry, inclusion, keys }, tools) : []),
    ],
    notes: [
      ...(inclusion ? [] : [message('ledger.note.head_due', { at: headDue(receivedAt) })]),
      ...(entry.payload.receivedAt === undefined ? [message('ledger.note.instant_signed')] : []),
    ],
  }
}

/** The instant from which the head of a day is signed: the end of the day, in UTC. */
export function headDue(receivedAt: string): string {
  const day = Date.parse(`${receivedAt.slice(0, 10)}T00:00:00.000Z`)
  return new Date(day + 86_400_000).toISOString()
}

function contradiction({ entry, ...receipt }: ReceiptFile2['receipt']): Message | null {
  const { payload, kind } = entry
  const same =
    kind === 'submission.received' &&
    (payload.receivedAt === undefined || payload.receivedAt === receipt.receivedAt) &&
    payload.versionId === receipt.versionId &&
    payload.entryId === receipt.entryId &&
    payload.stageId === receipt.stageId &&
    payload.number === receipt.number &&
    payload.contentHash === receipt.contentHash
  return same ? null : message('ledger.fault.own_entry_says')
}
