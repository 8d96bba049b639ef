import type { FormField } from '#app/domain/challenges/content'
import { type FileRules, largestFile } from '#app/services/file-claim'
import { isFileExtension } from '#app/services/file-types'

const usualFile = 25_000_000

/** The file types and sizes that a field accepts; a field without extensions accepts all known types. */
export function fileRulesOf({ extensions, maxBytes }: Pick<FormField, 'extensions' | 'maxBytes'>): FileRules {
  const allowed = extensions.filter(isFileExtension)
  return {
    maxBytes: Math.min(maxBytes ?? usualFile, largestFile),
    ...(extensions.length > 0 ? { allowed } : {}),
  }
}
