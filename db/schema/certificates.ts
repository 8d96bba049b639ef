import type { CertificateStatement } from '#app/domain/certificates/certificate-file'
import type { CertificateKind } from '#app/domain/certificates/code'
import type { LocalText } from '#app/domain/shared/local-text'
import { index, instant, json, table, text, uniqueIndex } from '../columns'
import { challenges } from './challenges'
import { users } from './people'
import { entries } from './teams'

/** Which certificates a challenge gives, and from when; none where there is no row. */
export const certificateTerms = table('certificate_terms', {
  challengeId: text()
    .primaryKey()
    .references(() => challenges.id),
  kinds: json<CertificateKind[]>().notNull(),
  /** null: from the publication of the result */
  from: instant(),
  setAt: instant().notNull(),
  setBy: text()
    .notNull()
    .references(() => users.id),
})

export const certificates = table(
  'certificates',
  {
    id: text().primaryKey(),
    /** printed on it; whoever has it may check the certificate and load its files */
    code: text().notNull(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    kind: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** null for a judge */
    entryId: text().references(() => entries.id),
    /** what it states; null once its person has closed their account */
    statement: json<CertificateStatement>(),
    issuedAt: instant().notNull(),
    revokedAt: instant(),
    /** `replaced` by a newer one, `corrected` with the result, or `decided` by the host with a reason */
    revokedCause: text(),
    /** whoever decided it, or changed the result */
    revokedBy: text().references(() => users.id),
    revokedReason: json<LocalText>(),
  },
  t => [
    uniqueIndex('certificates_code').on(t.code),
    index('certificates_challenge').on(t.challengeId),
    index('certificates_person').on(t.userId),
  ],
)
