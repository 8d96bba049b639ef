import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { CertificateKind } from './code'

type Terms = { kinds: readonly CertificateKind[]; from: Date | null }

/** A challenge gives certificates from the publication of its result on, or from a later instant of its host. */
export function areGiven(
  terms: Terms | null,
  { resultsAt, now }: { resultsAt: Date | null; now: Date },
): boolean {
  if (!terms || terms.kinds.length === 0 || !resultsAt || resultsAt > now) return false
  return terms.from === null || terms.from <= now
}

/** A certificate is revoked once; what it states cannot be restored, but a new one can be given. */
export function canRevoke({ revokedAt }: { revokedAt: Date | null }): Verdict {
  return revokedAt ? deny('certificates.revoked_already') : allow
}

type Issue = { due: boolean; current: boolean }

/** A person takes a certificate that is due to them, and another only when what it states has changed. */
export function canIssue({ due, current }: Issue): Verdict {
  return all(
    due ? allow : deny('certificates.not_due'),
    current ? deny('certificates.issued_already') : allow,
  )
}
