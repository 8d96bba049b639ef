import type { FieldMetadata } from '@conform-to/react'
import { locales } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { TextArea, TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { LabelPrefix, useLabelPrefix } from '#app/ui/labels'
import type { LocalText } from '#db/json'
import { FormField, typed } from './form'

type LocalTextFieldsProps = {
  field: FieldMetadata<LocalText | undefined, Record<string, unknown>, string[]>
  legend: string
  hint?: string
  /** lines of a longer text; without it each language is one line */
  rows?: number
}

/** One text in Azerbaijani, English and Russian; one language is enough. */
export function LocalTextFields({ field, legend, hint, rows }: LocalTextFieldsProps) {
  const { t } = useI18n()
  const languages = field.getFieldset()
  const prefix = useLabelPrefix(legend)
  return (
    <Fieldset id={field.id} legend={legend} hint={hint}>
      <LabelPrefix.Provider value={prefix}>
        {locales.map(locale => (
          <FormField key={locale} field={languages[locale]} label={t(`language.${locale}`)} optional>
            {rows ? (
              <TextArea {...typed(languages[locale])} rows={rows} lang={locale} />
            ) : (
              <TextInput {...typed(languages[locale])} lang={locale} />
            )}
          </FormField>
        ))}
      </LabelPrefix.Provider>
    </Fieldset>
  )
}
