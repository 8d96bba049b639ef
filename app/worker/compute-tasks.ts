import { planAssignment } from '#app/domain/assignment/plan-assignment'
import type { Verification } from '#app/domain/ledger/verify-document'
import { computeRanking } from '#app/domain/ranking/ranking'
import { diffWords } from '#app/text/diff'
import type { AskedFile } from './make-file.server'

type Proof = Pick<Verification, 'text' | 'trusted'>
type Texts = { before: string; after: string }

/** Long computations, each from plain data to plain data; they run beside the server, never in it. */
export const tasks = {
  assign: planAssignment,
  rank: computeRanking,
  /** Checks a file that should prove something, by the keys that are trusted. */
  verify: async ({ text, trusted }: Proof) => {
    // loaded when first asked for: the thread that ranks needs none of it
    const { verifyDocument } = await import('#app/domain/ledger/verify-document')
    const { bundleKind } = await import('#app/domain/result-bundle/verify-bundle')
    const { nodeTools: tools } = await import('#app/services/proof-tools.server')
    return verifyDocument({ text, trusted, tools, kinds: [bundleKind] })
  },
  /** A signed file, read over a connection of the thread's own. */
  file: async (asked: AskedFile) => {
    const { makeFile } = await import('./make-file.server')
    return makeFile(asked)
  },
  /** What changed in each of the texts. */
  compare: (texts: readonly Texts[]) => texts.map(({ before, after }) => diffWords(before, after)),
}
