import { signFile } from '#app/domain/ledger/sign-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Signer } from '#app/services/signing.server'
import { type CertificateFile, unsignedFile } from '../certificate-file'
import { findCertificate } from './find-certificate.server'

/**
 * A certificate as a signed file, and the theme of its challenge's window; 404 where it was revoked, or where its person
 * has closed their account.
 */
export async function loadCertificateFile(ctx: Ctx, signer: Signer, code: string) {
  const found = orNotFound(await findCertificate(ctx, code))
  const unsigned = unsignedFile(orNotFound(found.revokedAt ? null : found.statement))
  const file: CertificateFile = {
    ...unsigned,
    ...(await signFile(ctx.db, signer, { file: unsigned, heads: [] })),
  }
  return { file, theme: found.theme }
}
