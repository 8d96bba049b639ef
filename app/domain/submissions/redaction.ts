import type { FormField } from '#app/domain/challenges/content'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { Answers } from './answers'
import { filesOf, textOf, withFiles, withTyped } from './answers'

type Redacting = {
  form: readonly FormField[]
  original: Answers
  /** the redacted texts, by field id; choices do not change */
  typed: Record<string, string | undefined>
  /** ids of the files that stay; the others are withheld */
  shownFiles: readonly string[]
}

/** The answers without what names the team: texts rewritten, files left out; nothing is added. */
export function redactedAnswers({ form, original, typed, shownFiles }: Redacting): Answers {
  const texts = Object.fromEntries(
    form
      .filter(field => field.kind !== 'file' && textOf(original, field.id) !== '')
      .map(({ id, kind }) => [id, kind === 'choice' ? textOf(original, id) : typed[id]]),
  )
  const written = withTyped(form, original, texts)
  return form
    .filter(field => field.kind === 'file')
    .reduce((answers, { id }) => {
      const files = filesOf(original, id).filter(file => shownFiles.includes(file))
      return withFiles(answers, id, files)
    }, written)
}

/** What is withheld of each answer: the number of files, or 1 for a removed text. */
export function withheldIn(
  form: readonly FormField[],
  original: Answers,
  redacted: Answers,
): Record<string, number> {
  const counts = form.map(({ id, kind }) => {
    if (kind !== 'file')
      return [id, textOf(original, id) !== '' && textOf(redacted, id) === '' ? 1 : 0] as const
    const files = filesOf(redacted, id)
    return [id, filesOf(original, id).filter(file => !files.includes(file)).length] as const
  })
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** Redaction is for stages whose judges do not see the team, and only before the decision. */
export function canRedact({ decided, blind }: { decided: boolean; blind: boolean }): Verdict {
  if (decided) return deny('judging.decided')
  return blind ? allow : deny('reviews.not_blind')
}
