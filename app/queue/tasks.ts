import type { planAssignment } from '#app/domain/assignment/plan-assignment'
import type { Report } from '#app/domain/ledger/report'
import type { Verification } from '#app/domain/ledger/verify-document'
import type { computeRanking } from '#app/domain/ranking/ranking'
import type { Actor } from '#app/domain/shared/context'
import type { DiffPart } from '#app/text/diff'

export type FileKind = 'ledger' | 'bundle' | 'heads'
/** Which public file, for whom and of which instant; `slug` names the challenge where there is one. */
export type AskedFile = { kind: FileKind; slug: string; actor: Actor; now: Date }
/** The bytes of a JSON file, as they are and packed by gzip, and the SHA-256 of the former as hex. */
export type MadeFile = { sha256: string; plain: Uint8Array; packed: Uint8Array }

type Proof = Pick<Verification, 'text' | 'trusted'>
type Texts = { before: string; after: string }

/** Long computations, each from plain data to plain data; `app/worker/compute-tasks.ts` does each of them in a thread. */
export type Tasks = {
  assign: typeof planAssignment
  rank: typeof computeRanking
  /** checks a file that should prove something, by the keys that are trusted */
  verify: (proof: Proof) => Promise<Report>
  /** a signed file, read over a connection of the thread's own */
  file: (asked: AskedFile) => Promise<MadeFile>
  /** what changed in each of the texts */
  compare: (texts: readonly Texts[]) => DiffPart[][]
}
