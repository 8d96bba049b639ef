import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import type { Answers } from './answers'

type NamedFile = { id: string; name: string; size: number; sha256: string }

/**
 * SHA-256, in hex, of the canonical JSON (RFC 8785) of the answers by field id, in which each file is represented by
 * its name, size in bytes and SHA-256. Anyone with the texts and the files can compute it.
 */
export function contentHash(answers: Answers, files: readonly NamedFile[]): string {
  const byId = new Map(
    files.map(file => [file.id, { name: file.name, size: file.size, sha256: file.sha256 }]),
  )
  const content = Object.fromEntries(
    Object.entries(answers).map(([fieldId, answer]) => [
      fieldId,
      'files' in answer ? { files: answer.files.map(id => byId.get(id) ?? null) } : answer,
    ]),
  )
  return sha256(canonicalJson(content))
}
