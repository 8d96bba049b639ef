import type { ReactNode } from 'react'
import { FieldError } from '#app/ui/field'
import { describe, hintId } from '#app/ui/field-wiring'
import { useLabel } from '#app/ui/labels'

type FieldsetProps = {
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** `section` for a section of a long form, `group` for a few related choices. */
  size?: 'group' | 'section'
  children: ReactNode
}

export function Fieldset({ id, legend, hint, error, size = 'group', children }: FieldsetProps) {
  useLabel(id, legend, 'choose')
  const { 'aria-describedby': describedBy } = describe({
    id,
    hasHint: Boolean(hint),
    hasError: Boolean(error),
  })
  return (
    <fieldset
      className="fieldset"
      id={id}
      data-size={size}
      data-invalid={error ? '' : undefined}
      aria-describedby={describedBy}
    >
      <legend className="fieldset-legend">{legend}</legend>
      {hint && (
        <div className="field-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </fieldset>
  )
}
