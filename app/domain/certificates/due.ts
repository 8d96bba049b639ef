import { canonicalJson } from '#app/domain/ledger/entry'
import type { LocalText } from '#app/domain/shared/local-text'
import type { CertificateStatement } from './certificate-file'
import type { CertificateKind } from './code'

type Facts = {
  kinds: readonly CertificateKind[]
  won: boolean
  finalist: boolean
  /** has submitted something */
  submitted: boolean
}

/** The one certificate of a team's member: the highest that the challenge gives and the team has earned. */
export function kindDue({ kinds, won, finalist, submitted }: Facts): CertificateKind | null {
  if (won && kinds.includes('winner')) return 'winner'
  if (finalist && kinds.includes('finalist')) return 'finalist'
  return submitted && kinds.includes('participant') ? 'participant' : null
}

type Part = { prizeNames: readonly LocalText[]; amount: number | null; currency: string | null }

/** The money of a team's awards; null where there is none, or in several currencies. */
export function sumOf(parts: readonly Part[]): CertificateStatement['amount'] {
  const money = parts.flatMap(({ amount, currency }) =>
    amount !== null && amount > 0 && currency !== null ? [{ amount, currency }] : [],
  )
  const [first] = money
  if (!first || money.some(({ currency }) => currency !== first.currency)) return null
  return { currency: first.currency, amount: money.reduce((sum, { amount }) => sum + amount, 0) }
}

/** Whether a certificate still states what would be stated now. */
export function statesSame(
  issued: CertificateStatement,
  now: Omit<CertificateStatement, 'code' | 'issuedAt'>,
) {
  const { code: _, issuedAt: __, issuer: ___, ...before } = issued
  const { issuer: ____, ...after } = now
  return canonicalJson(before) === canonicalJson(after)
}
