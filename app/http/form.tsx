import {
  type DefaultValue,
  type FieldMetadata,
  type FormMetadata,
  type SubmissionResult,
  useForm,
} from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import { type FormEvent, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { ErrorSummary } from '#app/ui/error-summary'
import { Field, kindOf } from '#app/ui/field'
import { type ControlKind, LabelsContext } from '#app/ui/labels'
import { FieldConflict } from './autosave/conflicts'
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
  const current = restored && answer === restored.answer ? restored.result : (answer?.result ?? null)
  return useForm<Shape, string[]>({ id, lastResult: useUnmended(id, current), defaultValue })
}

type Result = SubmissionResult<string[]>

const noErrors: Result = { error: {} }

/** The last result without the errors of fields that were changed since, and without any after a success. */
function useUnmended(formId: string, result: Result | null): Result | null {
  const [mended, setMended] = useState<{ of: Result | null; names: string[] }>({ of: null, names: [] })
  useEffect(() => {
    const mend = ({ target }: Event) => {
      const isControl = target instanceof HTMLElement && 'name' in target && 'form' in target
      if (!isControl || !(target.form instanceof HTMLFormElement) || target.form.id !== formId) return
      const found = Object.keys(result?.error ?? {}).filter(name => isPartOf(String(target.name), name))
      if (found.length > 0)
        setMended(before => ({
          of: result,
          names: [...(before.of === result ? before.names : []), ...found],
        }))
    }
    document.addEventListener('input', mend)
    return () => document.removeEventListener('input', mend)
  }, [formId, result])
  return useMemo(() => {
    if (!result) return noErrors
    if (mended.of !== result) return result
    // without a status the form does not move the focus again
    const left = Object.entries(result.error ?? {}).filter(([name]) => !mended.names.includes(name))
    return { error: Object.fromEntries(left) }
  }, [result, mended])
}

/** `title.en` and `prizes[0].name.en` are parts of `title` and `prizes`. */
function isPartOf(name: string, whole: string): boolean {
  return whole !== '' && (name === whole || name.startsWith(`${whole}.`) || name.startsWith(`${whole}[`))
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
  const { t } = useI18n()
  const errors = useSummary(
    Object.entries(form.allErrors).flatMap(([name, refs]) =>
      (refs ?? []).map(ref => ({ id: name === '' ? form.id : `${form.id}-${name}`, ref })),
    ),
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
  /** one of several fields that say together whether they are optional */
  isPart?: boolean
  children: ReactNode
}

/** A label, a hint, the error in the reader's language, and the control. */
export function FormField({
  field,
  label,
  hint,
  optional = false,
  isPart = false,
  children,
}: FormFieldProps) {
  const { t } = useI18n()
  const errorText = useErrorText()
  const errors = [...new Set([...(field.errors ?? []), ...useSaveErrors(field.name)])]
  return (
    <Field
      id={field.id}
      label={label}
      hint={hint}
      mark={optional ? t('form.optional') : undefined}
      required={!optional && !isPart}
      error={errorText(errors, label, kindOf(children))}
    >
      {children}
      <FieldConflict name={field.name} />
    </Field>
  )
}

/** The errors of a field in one sentence or more, which name the field as the form does; undefined without errors. */
export function useErrorText() {
  const { t, refText } = useI18n()
  return (refs: readonly string[] | undefined, label?: ReactNode, kind: ControlKind = 'fill') => {
    if (!refs || refs.length === 0) return undefined
    return refs.map(ref => named(ref) ?? refText(ref)).join(' ')

    function named(ref: string) {
      if (typeof label !== 'string') return null
      if (ref === 'form.required') return t(`form.needs_${kind}`, { label })
      return ref === 'form.invalid'
        ? t(kind === 'fill' ? 'form.needs_check' : `form.needs_${kind}`, { label })
        : null
    }
  }
}

/** The lines of an error summary, each with the label of its field, which stands further down the page. */
export function useSummary(lines: readonly { id: string; ref: string }[]) {
  const labels = useContext(LabelsContext)
  const namedError = useNamedError()
  const [, redraw] = useState({})
  const ids = lines.map(({ id }) => id).join()
  // a label may be drawn after its error
  useEffect(() => {
    if (ids) redraw({})
  }, [ids])
  return lines.map(({ id, ref }) => ({ id, message: namedError(ref, labels?.get(id)) }))
}

/** An error as a line of its own, away from its field: it names the field. */
export function useNamedError() {
  const errorText = useErrorText()
  return (ref: string, label: { text: string; kind: ControlKind } | undefined) => {
    const message = errorText([ref], label?.text, label?.kind) ?? ''
    const isNamed = !label || ref === 'form.required' || ref === 'form.invalid'
    return isNamed ? message : `${label.text}: ${message}`
  }
}

/** Name and last typed value of any text control. */
export function typed(field: { name: string; initialValue?: unknown; key: string | undefined }) {
  return {
    name: field.name,
    defaultValue: typeof field.initialValue === 'string' ? field.initialValue : undefined,
  }
}
