import { type ChangeEvent, useState } from 'react'
import { FieldConflict } from '#app/http/autosave/conflicts'
import { useErrorText } from '#app/http/form'
import { MarkdownPreview } from '#app/http/markdown-preview'
import { MarkdownToolbar } from '#app/http/markdown-toolbar'
import { useI18n } from '#app/i18n/use-i18n'
import { megabytes } from '#app/services/file-claim'
import { RadioGroup } from '#app/ui/choice'
import { TextArea, TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Mark } from '#app/ui/mark'
import { characters } from '../answers'
import type { DraftView } from '../queries/load-draft.server'
import { DraftFiles } from './draft-files'

export type DraftFieldView = DraftView['fields'][number]

export type DraftFieldProps = {
  field: DraftFieldView
  draft: DraftView
  /** the typed values of a form that was refused */
  typed: Record<string, string> | null
  errors: string[]
}

export const controlId = (fieldId: string) => `field-${fieldId}`

/** One field of the stage's form, in the reader's language. */
export function DraftField(props: DraftFieldProps) {
  const { t, local } = useI18n()
  const errorText = useErrorText()
  const { field, draft, typed, errors } = props
  const value = typed ? (typed[field.id] ?? '') : field.text
  const error = errorText(errors, local(field.label), field.kind === 'choice' ? 'choose' : 'fill')
  if (field.kind === 'choice') return <Choice {...props} value={value} error={error} />
  const hint = [local(field.hint), field.kind === 'file' ? fileHint(field) : lengthHint(field)].filter(
    Boolean,
  )
  return (
    <div className="draft-field">
      <Field
        id={controlId(field.id)}
        label={local(field.label)}
        mark={field.required ? undefined : t('form.optional')}
        hint={hint.length > 0 ? hint.join(' · ') : undefined}
        error={error}
      >
        {field.kind === 'file' ? (
          <DraftFiles field={field} draft={draft} />
        ) : (
          <Text field={field} value={value} />
        )}
      </Field>
      {field.kind === 'long_text' && (
        <MarkdownPreview name={`answers.${field.id}`} label={local(field.label)} />
      )}
      {field.kind !== 'file' && <FieldConflict name={`answers.${field.id}`} />}
    </div>
  )

  function lengthHint({ maxLength }: DraftFieldView) {
    return maxLength === null ? '' : t('submissions.at_most', { max: maxLength })
  }

  function fileHint({ maxFiles, rules }: DraftFieldView) {
    const limit = megabytes(rules.maxBytes)
    const kinds = rules.allowed?.join(', ') ?? ''
    return t(kinds ? 'submissions.file_hint' : 'submissions.file_hint_any', { count: maxFiles, limit, kinds })
  }
}

function Text({ field, value }: { field: DraftFieldView; value: string }) {
  const { t, format } = useI18n()
  const [count, setCount] = useState(characters(value))
  const { maxLength } = field
  const control = {
    name: `answers.${field.id}`,
    defaultValue: value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setCount(characters(event.currentTarget.value)),
  }
  const over = maxLength === null ? 0 : count - maxLength
  return (
    <>
      {over > 0 && (
        <p className="field-error" role="status">
          <Mark tone="danger" />
          <span>{t('submissions.too_many_characters', { over: format.number(over) })}</span>
        </p>
      )}
      {field.kind === 'long_text' ? (
        <>
          <MarkdownToolbar />
          <TextArea {...control} rows={8} data-bounded />
        </>
      ) : (
        <TextInput {...control} type={field.kind === 'link' ? 'url' : 'text'} />
      )}
      {maxLength !== null && (
        <p className="counter" data-over={count > maxLength ? '' : undefined}>
          {t('submissions.counter', { count: format.number(count), max: format.number(maxLength) })}
        </p>
      )}
    </>
  )
}

function Choice({ field, value, error }: DraftFieldProps & { value: string; error?: string }) {
  const { local } = useI18n()
  const words = (id: string) => local(field.options.find(each => each.id === id)?.label ?? {})
  return (
    <div className="draft-field">
      <RadioGroup
        id={controlId(field.id)}
        name={`answers.${field.id}`}
        legend={local(field.label)}
        hint={local(field.hint) || undefined}
        error={error}
        defaultValue={value}
        options={field.options.map(option => ({ value: option.id, label: local(option.label) }))}
      />
      <FieldConflict name={`answers.${field.id}`} words={words} />
    </div>
  )
}
