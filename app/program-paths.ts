import { challenge, param, stage } from './path-parts'

const api = '/api/v1'

/** URLs for programs: docs/api.md. They are part of `paths`. */
export const programPaths = {
  /** the challenge's hash-chained record, as a signed file */
  board: (slug: string) => `${api}${challenge(slug)}/board`,
  boardCsv: (slug: string) => `${api}${challenge(slug)}/board?format=csv`,
  challengeLedger: (slug: string) => `${api}${challenge(slug)}/ledger`,
  resultBundle: (slug: string) => `${api}${challenge(slug)}/result`,
  receiptFile: (entryId: string, stageId: string, number: number) =>
    `${api}${stage(entryId, stageId)}/versions/${number}/receipt`,
  /** what a participant's program sends and asks */
  ownAttempts: (slug: string) => `${api}/me${challenge(slug)}/attempts`,
  ownAttempt: (slug: string, number: number) => `${api}/me${challenge(slug)}/attempts/${number}`,
  certificateFile: (code: string) => `${api}/certificates/${param(code)}`,
  ledgerHeads: () => `${api}/ledger-heads`,
  publicKeys: () => `${api}/keys`,
}
