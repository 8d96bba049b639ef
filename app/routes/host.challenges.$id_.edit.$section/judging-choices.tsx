import type { FieldMetadata } from '@conform-to/react'
import { FormField, typed, useErrorText } from '#app/http/form'
import { RadioGroup } from '#app/ui/choice'
import { Select } from '#app/ui/controls'

type ChoicesProps = {
  field: Pick<FieldMetadata<unknown, Record<string, unknown>, string[]>, 'id' | 'name' | 'errors' | 'key'> & {
    initialValue?: unknown
  }
  label: string
  hint?: string
  /** with a sentence under some choice all of them are shown, else they are in a select */
  options: { value: string; label: string; hint?: string }[]
  /** the label of the empty choice */
  empty?: string
}

/** A select cuts longer options off. */
const longest = 45

/** A choice among a few options: a select, or, where an option needs a sentence, radio buttons. */
export function Choices({ field, label, hint, options, empty }: ChoicesProps) {
  const errorText = useErrorText()
  if (options.some(({ label, hint }) => hint || label.length > longest)) {
    const { initialValue } = field
    return (
      <RadioGroup
        id={field.id}
        name={field.name}
        legend={label}
        hint={hint}
        error={errorText(field.errors, label, 'choose')}
        defaultValue={typeof initialValue === 'string' ? initialValue : undefined}
        options={options}
      />
    )
  }
  return (
    <FormField field={field} label={label} hint={hint} optional={empty !== undefined}>
      <Select {...typed(field)} width="medium" options={options} empty={empty} />
    </FormField>
  )
}
