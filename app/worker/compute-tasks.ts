import { planAssignment } from '#app/domain/assignment/plan-assignment'
import { message, type ProofTools } from '#app/domain/ledger/report'
import { computeRanking } from '#app/domain/ranking/ranking'
import type { Tasks } from '#app/queue/tasks'
import { diffWords } from '#app/text/diff'

/**
 * Maximum number of signatures of a file that the server checks; larger files must be checked on the reader's own
 * machine.
 */
const maxSignatures = 2000

/** The tasks of the computing threads. */
export const tasks: Tasks = {
  assign: planAssignment,
  rank: computeRanking,
  verify: async ({ text, trusted }) => {
    // loaded on first use: the ranking thread does not need it
    const { verifyDocument } = await import('#app/domain/ledger/verify-document')
    const { bundleKind } = await import('#app/domain/result-bundle/verify-bundle')
    const { certificateKind } = await import('#app/domain/certificates/certificate-file')
    const { nodeTools } = await import('#app/services/proof-tools.server')
    let checked = 0
    const verify: ProofTools['verify'] = async (...signature) =>
      ++checked <= maxSignatures && nodeTools.verify(...signature)
    const tools = { ...nodeTools, verify }
    const report = await verifyDocument({ text, trusted, tools, kinds: [bundleKind, certificateKind] })
    return checked <= maxSignatures ? report : { kind: 'unknown', said: message('ledger.too_large') }
  },
  file: async request => {
    const { makeFile } = await import('./make-file.server')
    return makeFile(request)
  },
  certificate: async drawing =>
    (await import('#app/domain/certificates/draw-certificate.server')).drawCertificate(drawing),
  head: async sha256 => (await import('./score-file.server')).readHead(sha256),
  truth: async ref => (await import('./score-file.server')).checkTruth(ref),
  score: async request => (await import('./score-file.server')).scoreFile(request),
  compare: texts => texts.map(({ before, after }) => diffWords(before, after)),
}
