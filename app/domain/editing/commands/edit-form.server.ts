import { eq } from 'drizzle-orm'
import { mayChangeForm } from '#app/domain/challenges/changes'
import type { FormField } from '#app/domain/challenges/content'
import { type EditedStage, stageOf } from '#app/domain/challenges/editing.server'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { FieldInput, FormInput } from '#app/domain/challenges/section-input'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { all, allow, deny, ensure, type Verdict } from '#app/domain/shared/verdict'
import { isFileExtension } from '#app/services/file-types'
import { stages } from '#db/schema'
import { keepIds } from '../kept-ids'

/** Edits the form of a stage, field by field in its order. */
export function editForm(ctx: Ctx, challengeId: string, input: FormInput): Promise<Saved> {
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'form',
    write: async (tx, editing) => {
      const stage = stageOf(editing, input.stageId)
      ensure(stage.metric ? deny('attempts.by_metric') : allow)
      const stored = stage.form.map(field => field.id)
      const form = keepIds(input.fields, stored, newId).map((field, index) =>
        fieldOf(field, { index, options: stage.form.find(({ id }) => id === field.id)?.options ?? [] }),
      )
      if (editing.promised)
        ensure(all(mayChangeForm(stage.form, form, stage.relied), keepsTopic(stage, form)))
      await tx.update(stages).set({ form }).where(eq(stages.id, stage.id))
      return {}
    },
  })
}

/** The topic question must stay while the judging rules use it to find experts. */
function keepsTopic(stage: EditedStage, form: readonly FormField[]): Verdict {
  const { topicField } = policyOf(stage)
  const stays = form.some(({ id, kind }) => id === topicField && kind === 'choice')
  return topicField === null || stays ? allow : deny('challenges.stages.topic_used')
}

type Before = { index: number; options: FormField['options'] }

function fieldOf(field: FieldInput & { id: string }, { index, options }: Before): FormField {
  const { id, kind, label, hint, required } = field
  const written = kind === 'text' || kind === 'long_text'
  const file = kind === 'file'
  const stored = options.map(option => option.id)
  return {
    ...{ id, kind, label, hint, required },
    maxLength: written ? (field.maxLength ?? null) : null,
    extensions: file ? extensionsOf(field.extensions, index) : [],
    maxFiles: file ? field.maxFiles : 1,
    maxBytes: file && field.maxMegabytes ? field.maxMegabytes * 1_000_000 : null,
    options: kind === 'choice' ? keepIds(field.options, stored, newId) : [],
  }
}

/** "PDF, .docx" becomes [pdf, docx]; an extension that nobody may upload is refused by name. */
function extensionsOf(text: string, index: number): string[] {
  const named = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .map(part => part.replace(/^\./, ''))
  const extensions = [...new Set(named.filter(Boolean))]
  const unknown = extensions.find(extension => !isFileExtension(extension))
  if (unknown)
    throw new Refusal(
      'invalid',
      'editing.unknown_extension',
      { extension: unknown },
      `fields[${index}].extensions`,
    )
  return extensions
}
