import { planAssignment } from '#app/domain/assignment/plan-assignment'
import { computeRanking } from '#app/domain/ranking/ranking'
import type { Tasks } from '#app/queue/tasks'
import { diffWords } from '#app/text/diff'

/** What the computing threads run. */
export const tasks: Tasks = {
  assign: planAssignment,
  rank: computeRanking,
  verify: async ({ text, trusted }) => {
    // loaded when first asked for: the thread that ranks needs none of it
    const { verifyDocument } = await import('#app/domain/ledger/verify-document')
    const { bundleKind } = await import('#app/domain/result-bundle/verify-bundle')
    const { nodeTools: tools } = await import('#app/services/proof-tools.server')
    return verifyDocument({ text, trusted, tools, kinds: [bundleKind] })
  },
  file: async asked => {
    const { makeFile } = await import('./make-file.server')
    return makeFile(asked)
  },
  compare: texts => texts.map(({ before, after }) => diffWords(before, after)),
}
