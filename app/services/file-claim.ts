import { type CheckedValues, valuesFor } from '#app/i18n/message-values'
import { FILE_EXTENSIONS, type FileExtension, isFileExtension } from '#app/services/file-types'
import { cleanFileName, extensionOf } from '#app/text/file-name'

/** The maximum size of a file in any form, in bytes. */
export const largestFile = 100_000_000

export type FileRefusal = {
  ok: false
  reason:
    | 'uploads.too_large'
    | 'uploads.empty'
    | 'uploads.type_not_allowed'
    | 'uploads.lying_type'
    | 'uploads.no_space'
    | 'uploads.too_many'
  params: CheckedValues
}

export type FileClaim = { name: string; size: number }
export type FileRules = { maxBytes: number; allowed?: readonly FileExtension[] }

/** Checks a file's name and size before it is sent: in the browser as a help, on the server as a rule. */
export function checkClaim(
  claim: FileClaim,
  rules: FileRules,
): { ok: true; name: string; extension: FileExtension } | FileRefusal {
  const name = cleanFileName(claim.name)
  const extension = extensionOf(name)
  const allowed = rules.allowed ?? FILE_EXTENSIONS
  if (!isFileExtension(extension) || !allowed.includes(extension)) {
    const params = { name, extension: extension || 'none', allowed: allowed.join(', ') }
    return {
      ok: false,
      reason: 'uploads.type_not_allowed',
      params: valuesFor('uploads.type_not_allowed', params),
    }
  }
  if (claim.size === 0)
    return { ok: false, reason: 'uploads.empty', params: valuesFor('uploads.empty', { name }) }
  if (claim.size > rules.maxBytes)
    return {
      ok: false,
      reason: 'uploads.too_large',
      params: valuesFor('uploads.too_large', { name, limit: megabytes(rules.maxBytes) }),
    }
  return { ok: true, name, extension }
}

/** Megabytes (of a million bytes) with one decimal, for limits shown to people. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10
}
