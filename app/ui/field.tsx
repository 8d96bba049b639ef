import { isValidElement, type ReactNode } from 'react'
import { Select } from '#app/ui/controls'
import { errorId, FieldContext, hintId } from '#app/ui/field-wiring'
import { type ControlKind, useLabel } from '#app/ui/labels'
import { Mark } from '#app/ui/mark'

type FieldProps = {
  /** The control's id; hint and error get ids from it, and the error summary links to it. */
  id: string
  label: ReactNode
  /** A word beside the label, such as "optional". */
  mark?: ReactNode
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
  children: ReactNode
}

/** Label, hint, error and control; the control gets the attributes that connect it with the others. */
export function Field({ id, label, mark, hint, error, required = false, children }: FieldProps) {
  useLabel(id, label, kindOf(children))
  const wiring = { id, hasHint: Boolean(hint), hasError: Boolean(error), required }
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <label className="field-label" htmlFor={id}>
        {label} {mark && <span className="field-mark">{mark}</span>}
      </label>
      {hint && (
        <div className="field-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      <FieldContext.Provider value={wiring}>{children}</FieldContext.Provider>
    </div>
  )
}

/** A select is chosen from, everything else is filled in. */
export function kindOf(control: ReactNode): ControlKind {
  return isValidElement(control) && control.type === Select ? 'choose' : 'fill'
}

/** `id` is the control's id. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field-error" id={errorId(id)}>
      <Mark tone="danger" />
      <span>{children}</span>
    </p>
  )
}
