import type { FieldMetadata } from '@conform-to/react'
import type { LocalText } from '#app/domain/shared/local-text'
import { FormField, typed, useErrorText } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Checkbox, RadioGroup } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import type { NewPanelInput } from '../input'
import { voterDays } from '../panels'

type Field<T> = FieldMetadata<T, Record<string, unknown>, string[]>
type PanelFieldsProps = {
  fields: { [K in keyof Required<NewPanelInput>]: Field<NewPanelInput[K]> }
  questions: { id: string; label: LocalText }[]
  zone: string
  /** ids of the questions chosen so far */
  chosen?: readonly string[]
}

/** The fields of a panel: its name, judges or public, maximum, window, and what the public reads. */
export function PanelFields({ fields, questions, zone, chosen = [] }: PanelFieldsProps) {
  const { t, local, format } = useI18n()
  const errorText = useErrorText()
  const at = { zone: format.zone(zone) }
  return (
    <>
      <LocalTextFields field={fields.name} legend={t('panels.name')} />
      <RadioGroup
        id={fields.kind.id}
        name={fields.kind.name}
        legend={t('panels.kind')}
        error={errorText(fields.kind.errors, t('panels.kind'), 'choose')}
        defaultValue={fields.kind.initialValue}
        options={(['jury', 'public'] as const).map(value => ({
          value,
          label: t(`panels.kind_${value}`),
          hint: t(`panels.kind_${value}_hint`),
        }))}
      />
      <FormField field={fields.max} label={t('panels.max')}>
        <TextInput {...typed(fields.max)} inputMode="decimal" width="short" />
      </FormField>
      <FormField field={fields.opensAt} label={t('panels.opens', at)}>
        <TextInput {...typed(fields.opensAt)} type="datetime-local" width="medium" />
      </FormField>
      <FormField field={fields.closesAt} label={t('panels.closes', at)}>
        <TextInput {...typed(fields.closesAt)} type="datetime-local" width="medium" />
      </FormField>
      <RadioGroup
        id={fields.voterDays.id}
        name={fields.voterDays.name}
        legend={t('panels.voter_days')}
        hint={t('panels.voter_days_hint')}
        defaultValue={fields.voterDays.initialValue ?? '0'}
        options={voterDays.map(days => ({
          value: String(days),
          label: days === 0 ? t('panels.voter_days_opening') : t('panels.voter_days_of', { days }),
        }))}
      />
      {questions.length > 0 && (
        <Fieldset id={fields.showcase.id} legend={t('panels.showcase')} hint={t('panels.showcase_hint')}>
          {questions.map(({ id, label }) => (
            <Checkbox
              key={id}
              id={`${fields.showcase.id}-${id}`}
              name={fields.showcase.name}
              value={id}
              label={local(label)}
              defaultChecked={chosen.includes(id)}
            />
          ))}
        </Fieldset>
      )}
    </>
  )
}
