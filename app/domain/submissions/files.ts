import { type FileRules, largestFile } from '#app/services/file-claim'
import { isFileExtension } from '#app/services/file-types'
import type { FormField } from '#db/json'

const usualFile = 25_000_000

/** What a file of this field may be; a field without extensions takes every kind we know. */
export function fileRulesOf({ extensions, maxBytes }: Pick<FormField, 'extensions' | 'maxBytes'>): FileRules {
  const allowed = extensions.filter(isFileExtension)
  return {
    maxBytes: Math.min(maxBytes ?? usualFile, largestFile),
    ...(extensions.length > 0 ? { allowed } : {}),
  }
}
