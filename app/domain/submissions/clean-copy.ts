import { policyOf } from '#app/domain/challenges/judging-policy'
import { extensionOf } from '#app/text/file-name'

/** What a file says of its authors, as the team and the host are told of it; null: it is still being looked at. */
export type FileCheck =
  | { kind: 'cleaned'; authors: readonly string[]; size: number }
  | { kind: 'as_is'; entries: readonly string[] }
  | null

/** The same bytes may be read as two formats, so the name's extension is part of the id. */
export function cleanCopyId({ sha256, name }: { sha256: string; name: string }): string {
  return `${sha256}.${extensionOf(name)}`
}

/** Whether judges of the stage get files that name nobody: those whom it hides the team or its institution from. */
export function isNamelessFor(stage: Parameters<typeof policyOf>[0]): boolean {
  const { team, institution } = policyOf(stage).blind
  return team !== 'always' || institution !== 'always'
}
