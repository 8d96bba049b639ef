import type { FormField } from '#app/domain/challenges/content'
import type { LocalText } from '#app/domain/shared/local-text'
import type { DiffPart } from '#app/text/diff'
import type { Answers } from './answers'
import { filesOf, textOf } from './answers'

type File = { id: string; name: string; size: number; sha256: string }

export type ShownField = {
  id: string
  kind: FormField['kind']
  label: LocalText
  /** the answer in words; a choice is shown by its option */
  text: string
  choice: LocalText | null
  files: (File & { change: 'same' | 'added' | 'removed' })[]
  /** the changes of the text, in a comparison */
  diff: DiffPart[] | null
}

/** `html`: a long answer as safe HTML; null where there is none, or a comparison shows its source. */
export type RenderedField = ShownField & { html: string | null }

type Shown = {
  form: readonly FormField[]
  answers: Answers
  files: readonly File[]
  /** the compared answers, and the changes in texts that differ */
  against?: { answers: Answers; changes: ReadonlyMap<string, DiffPart[]> }
}

type Compared = { form: readonly FormField[]; answers: Answers; against: Answers }

/** The texts that differ between two versions, by field; choices are shown by their option and never compared. */
export function changedTexts({ form, answers, against }: Compared) {
  return form
    .filter(field => field.kind !== 'choice')
    .map(({ id }) => ({ id, before: textOf(against, id), after: textOf(answers, id) }))
    .filter(({ before, after }) => before !== after)
}

/** The answers field by field, for reading; compared with another version on request. */
export function shownFields({ form, answers, files, against }: Shown): ShownField[] {
  return form.map(field => {
    const text = textOf(answers, field.id)
    return {
      id: field.id,
      kind: field.kind,
      label: field.label,
      text,
      choice: field.options.find(option => option.id === text)?.label ?? null,
      files: shownFiles({
        now: filesOf(answers, field.id),
        before: against && filesOf(against.answers, field.id),
        files,
      }),
      diff: against?.changes.get(field.id) ?? null,
    }
  })
}

type Files = { now: string[]; before: string[] | undefined; files: readonly File[] }

function shownFiles({ now, before, files }: Files): ShownField['files'] {
  const pick = (ids: string[], change: 'same' | 'added' | 'removed') =>
    files
      .filter(file => ids.includes(file.id))
      .map(({ id, name, size, sha256 }) => ({ id, name, size, sha256, change }))
  if (!before) return pick(now, 'same')
  return [
    ...pick(
      now.filter(id => before.includes(id)),
      'same',
    ),
    ...pick(
      now.filter(id => !before.includes(id)),
      'added',
    ),
    ...pick(
      before.filter(id => !now.includes(id)),
      'removed',
    ),
  ]
}
