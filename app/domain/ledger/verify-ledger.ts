import type { Part } from './document-kind'
import type { Head, HeadsFile, LedgerFile, PublicKey } from './documents'
import { type Check, check, type Message, message, type ProofTools } from './report'
import { type ChainFault, verifyChain } from './verify-chain'
import { isHeadSigned } from './verify-keys'

/** Checks that every entry follows from the one before, and that the signed head is at its place. */
export async function checkLedger({ ledger, keys }: LedgerFile, tools: ProofTools): Promise<Part> {
  const { stream, entries, head, challenge, exportedAt } = ledger
  const fault = await verifyChain({ stream, entries, sha256: tools.sha256 })
  const chain = check(message('ledger.check.chain', { count: entries.length }), fault && chainFault(fault))
  const title = message('ledger.title.ledger', { challenge, count: entries.length, at: exportedAt })
  const hidden = entries.some(entry => 'body' in entry) ? [message('ledger.note.hashes_only')] : []
  if (!head) return { title, checks: [chain], notes: [...hidden, message('ledger.note.no_head')] }
  const covered = entries[head.seq - 1]?.hash === head.hash && head.stream === stream
  return {
    title,
    checks: [
      chain,
      await headCheck(head, keys, tools),
      check(
        message('ledger.check.head_place', { seq: head.seq }),
        covered ? null : message('ledger.fault.head_place', { seq: head.seq }),
      ),
    ],
    notes: hidden,
  }
}

export async function checkHeads({ heads, keys, issuer }: HeadsFile, tools: ProofTools): Promise<Part> {
  const wrong: Head[] = []
  for (const head of heads) if (!(await isHeadSigned(head, keys, tools))) wrong.push(head)
  const fault = wrong[0] ? message('ledger.fault.head', { stream: wrong[0].stream, day: wrong[0].day }) : null
  const title = message('ledger.title.heads', { issuer, count: heads.length })
  return { title, checks: [check(message('ledger.check.heads', { count: heads.length }), fault)], notes: [] }
}

export async function headCheck(head: Head, keys: readonly PublicKey[], tools: ProofTools): Promise<Check> {
  const { stream, day, seq } = head
  const signed = await isHeadSigned(head, keys, tools)
  return check(
    message('ledger.check.head', { day, seq }),
    signed ? null : message('ledger.fault.head', { stream, day }),
  )
}

export function chainFault({ seq, what }: ChainFault): Message {
  return message(`ledger.fault.${what}`, { seq })
}
