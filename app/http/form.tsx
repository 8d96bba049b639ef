import {
  type DefaultValue,
  type FieldMetadata,
  type FormMetadata,
  type SubmissionResult,
  useForm,
} from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import type { FormEvent, ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { ErrorSummary } from '#app/ui/error-summary'
import { Field } from '#app/ui/field'
import { useRestored } from './autosave/restored'
import { useSaveErrors } from './autosave/save-errors'

type ActionData = { result?: SubmissionResult<string[]> }

/**
 * A form whose action is `formAction(Schema, …)`: its fields keep what was typed and show errors, with and without
 * JavaScript. Only the server validates, so the errors are the same.
 */
export function useServerForm<Shape extends Record<string, unknown>>(
  id: string,
  defaultValue?: DefaultValue<Shape>,
) {
  const answer = useActionData<ActionData>()
  const { restored } = useRestored(id)
  const lastResult = restored && answer === restored.answer ? restored.result : (answer?.result ?? null)
  return useForm<Shape, string[]>({ id, lastResult, defaultValue })
}

type ServerFormProps = {
  form: Pick<FormMetadata<Record<string, unknown>, string[]>, 'id' | 'allErrors' | 'errors'>
  children: ReactNode
  action?: string
  upload?: boolean
  onChange?: (event: FormEvent<HTMLFormElement>) => void
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
}

export function ServerForm({ form, children, action, upload = false, ...events }: ServerFormProps) {
  const { t, refText } = useI18n()
  const errors = Object.entries(form.allErrors).flatMap(([name, refs]) =>
    (refs ?? []).map(ref => ({ id: name === '' ? form.id : `${form.id}-${name}`, message: refText(ref) })),
  )
  return (
    <Form
      method="post"
      action={action}
      id={form.id}
      className="form"
      noValidate
      encType={upload ? 'multipart/form-data' : undefined}
      {...events}
    >
      <ErrorSummary title={t('form.problems')} errors={errors} />
      {children}
    </Form>
  )
}

type FormFieldProps = {
  field: Pick<FieldMetadata<unknown, Record<string, unknown>, string[]>, 'id' | 'errors'> & { name?: string }
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  children: ReactNode
}

/** A label, a hint, the error in the reader's language, and the control. */
export function FormField({ field, label, hint, optional = false, children }: FormFieldProps) {
  const { t, refText } = useI18n()
  const errors = [...new Set([...(field.errors ?? []), ...useSaveErrors(field.name)])]
  return (
    <Field
      id={field.id}
      label={label}
      hint={hint}
      mark={optional ? t('form.optional') : undefined}
      required={!optional}
      error={errors.length > 0 ? errors.map(refText).join(' ') : undefined}
    >
      {children}
    </Field>
  )
}

/** Name and last typed value of any text control. */
export function typed(field: { name: string; initialValue?: unknown; key: string | undefined }) {
  return {
    name: field.name,
    defaultValue: typeof field.initialValue === 'string' ? field.initialValue : undefined,
  }
}
