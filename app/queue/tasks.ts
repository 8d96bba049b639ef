import type { planAssignment } from '#app/domain/assignment/plan-assignment'
import type { Scored } from '#app/domain/attempts/score-predictions'
import type { CheckedTruth, Head, ScoreRequest, TruthRef } from '#app/domain/attempts/scoring'
import type { CertificateFile } from '#app/domain/certificates/certificate-file'
import type { Report } from '#app/domain/ledger/report'
import type { Verification } from '#app/domain/ledger/verify-document'
import type { computeRanking } from '#app/domain/ranking/ranking'
import type { Actor } from '#app/domain/shared/context'
import type { Locale } from '#app/domain/shared/local-text'
import type { DiffPart } from '#app/text/diff'

export type FileKind = 'ledger' | 'bundle' | 'heads'
/** A public file, its reader and its instant; `slug` names the challenge where there is one. */
export type FileRequest = { kind: FileKind; slug: string; actor: Actor; now: Date }
/** The bytes of a JSON file, plain and compressed by gzip, and the SHA-256 of the plain ones as hex. */
export type CreatedFile = { sha256: string; plain: Uint8Array; packed: Uint8Array }

type Proof = Pick<Verification, 'text' | 'trusted'>
type CertificateDrawing = { file: CertificateFile; theme: string | undefined; locale: Locale }
type Texts = { before: string; after: string }

/** Long computations on plain data; `app/worker/compute-tasks.ts` runs each of them in a thread. */
export type Tasks = {
  assign: typeof planAssignment
  rank: typeof computeRanking
  /** checks a signed file by the trusted keys */
  verify: (proof: Proof) => Promise<Report>
  /** a signed file, read over the thread's own database connection */
  file: (request: FileRequest) => Promise<CreatedFile>
  /** a certificate as a PDF file in one language */
  certificate: (drawing: CertificateDrawing) => Promise<Uint8Array>
  /** the first rows of a kept table */
  head: (sha256: string) => Promise<Head>
  truth: (ref: TruthRef) => Promise<CheckedTruth>
  /** checks and scores a kept file of predictions */
  score: (request: ScoreRequest) => Promise<Scored>
  /** the changes of each text */
  compare: (texts: readonly Texts[]) => DiffPart[][]
}
