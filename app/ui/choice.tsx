import type { InputHTMLAttributes, ReactNode } from 'react'
import { hintId } from '#app/ui/field-wiring'
import { Fieldset } from '#app/ui/fieldset'
import { useLabel } from '#app/ui/labels'

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type' | 'id'>
type ChoiceProps = InputProps & { id: string; label: ReactNode; hint?: ReactNode }

/** One checkbox with its label; use a Fieldset for several. */
export function Checkbox(props: ChoiceProps) {
  useLabel(props.id, props.label, 'tick')
  return <Choice type="checkbox" {...props} />
}

type RadioGroupProps = {
  /** Id of the group, which the first choice has, so that an error link leads to it. */
  id: string
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[]
  defaultValue?: string
  required?: boolean
}

export function RadioGroup({
  id,
  name,
  legend,
  hint,
  error,
  options,
  defaultValue,
  required,
}: RadioGroupProps) {
  useLabel(id, legend, 'choose')
  return (
    <Fieldset id={`${id}-group`} legend={legend} hint={hint} error={error}>
      <div>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            required={required}
            defaultChecked={option.value === defaultValue}
            {...option}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function Choice({ id, label, hint, ...rest }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  return (
    <div className="choice">
      <input id={id} aria-describedby={hint ? hintId(id) : undefined} {...rest} />
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="field-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
    </div>
  )
}
