import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useFieldWiring } from '#app/ui/field-wiring'

type Width = { width?: 'full' | 'medium' | 'short' }

/** A one-line input: text, email, number, date, file… Inside a Field, the Field sets its attributes. */
export function TextInput({ width = 'full', type = 'text', ...rest }: TextInputProps) {
  return <input className="control" data-width={width} type={type} {...rest} {...useFieldWiring()} />
}

export function TextArea({ width = 'full', ...rest }: TextAreaProps) {
  return <textarea className="control" data-width={width} {...rest} {...useFieldWiring()} />
}

export function Select({ width = 'full', options, empty, ...rest }: SelectProps) {
  return (
    <select className="control" data-width={width} {...rest} {...useFieldWiring()}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

type TextInputProps = Width & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'width'>
type TextAreaProps = Width & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'>
type SelectProps = Width &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'> & {
    options: readonly { value: string; label: string }[]
    /** The label of the empty option. */
    empty?: ReactNode
  }
