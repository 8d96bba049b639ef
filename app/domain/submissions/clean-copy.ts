import { policyOf } from '#app/domain/challenges/judging-policy'
import { extensionOf } from '#app/text/file-name'

/**
 * The authors named in a file's metadata, and the files inside it that the judges' copy leaves out, as shown to the team
 * and the host; null while the file is being checked.
 */
export type FileCheck =
  | { kind: 'cleaned'; authors: readonly string[]; leftOut: readonly string[]; size: number }
  | { kind: 'as_is'; entries: readonly string[] }
  | null

/** Higher when cleaners remove more than before: copies that earlier ones made are then made again. */
const CLEANERS = 3

/** The same bytes may be of two formats, so the name's extension is part of the id. */
export function cleanCopyId({ sha256, name }: { sha256: string; name: string }): string {
  return `${sha256}.${extensionOf(name)}.${CLEANERS}`
}

/**
 * Whether a reader gets a team's files as uploaded: only one who may see the team and its institution. All others get
 * copies without authors, under neutral names.
 */
export function getsOriginals(
  maySee: (facet: 'submission.team' | 'submission.institution') => boolean,
): boolean {
  return maySee('submission.team') && maySee('submission.institution')
}

/** Whether the stage hides the team or its institution from its judges, so that files are checked for authors. */
export function mayNeedCleanCopy(stage: Parameters<typeof policyOf>[0]): boolean {
  const { team, institution } = policyOf(stage).blind
  return team !== 'always' || institution !== 'always'
}
