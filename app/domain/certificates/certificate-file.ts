import { documentKind } from '#app/domain/ledger/document-kind'
import { instant, seal } from '#app/domain/ledger/documents'
import { message } from '#app/domain/ledger/report'
import { text } from '#app/domain/result-bundle/bundle-parts'
import { z } from '#app/domain/shared/input'
import { certificateKinds, codePattern } from './code'

/** What a certificate states; in every language, so that one signature covers the PDF files of all. */
const Statement = z.strictObject({
  issuer: z.string(),
  code: z.string().regex(codePattern),
  kind: z.enum(certificateKinds),
  /** as the person wrote it */
  name: z.string(),
  /** null for a judge, and for one person in their own name */
  team: z.string().nullable(),
  challenge: z.string(),
  title: text,
  institution: text,
  /** the prizes of a winner */
  prizes: z.array(text),
  /** the money that the team has of them, in minor units */
  amount: z.strictObject({ amount: z.int().min(0), currency: z.string() }).nullable(),
  /** the rank of a winner, where there is one */
  place: z.int().min(1).nullable(),
  chair: z.boolean(),
  timeZone: z.string(),
  publishedAt: instant,
  issuedAt: instant,
})
export type CertificateStatement = z.infer<typeof Statement>

const CertificateFile = z.strictObject({
  format: z.literal('meydan.certificate'),
  version: z.literal(1),
  certificate: Statement,
  ...seal,
})
export type CertificateFile = z.infer<typeof CertificateFile>

/** Its checks are those of every signed file; a file cannot say whether it was revoked later. */
export const certificateKind = documentKind({
  format: 'meydan.certificate',
  schema: CertificateFile,
  check: async ({ certificate }: CertificateFile) => {
    const { name, challenge, publishedAt, code } = certificate
    return {
      title: message('certificates.file_title', { name, challenge, at: publishedAt }),
      checks: [],
      notes: [message('certificates.file_note', { code })],
    }
  },
})

/** The part of a file that its signature covers. */
export function unsignedFile(certificate: CertificateStatement) {
  return { format: 'meydan.certificate', version: 1, certificate } as const
}
