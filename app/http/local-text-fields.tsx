import type { FieldMetadata } from '@conform-to/react'
import { type LocalText, locales } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { TextArea, TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { LabelPrefix, useLabel, useLabelPrefix } from '#app/ui/labels'
import { FormField, typed } from './form'
import { MarkdownToolbar } from './markdown-toolbar'

type LocalTextFieldsProps = {
  field: FieldMetadata<LocalText | undefined, Record<string, unknown>, string[]>
  legend: string
  hint?: string
  /** lines of a longer text; without it each language is one line */
  rows?: number
  /** with the toolbar for Markdown above each language */
  markdown?: boolean
  /** false: it may be written in one language or more */
  optional?: boolean
}

/** One text in Azerbaijani, English and Russian; one language is enough, and says so once for all three. */
export function LocalTextFields({
  field,
  legend,
  hint,
  rows,
  markdown = false,
  optional = false,
}: LocalTextFieldsProps) {
  const { t } = useI18n()
  const languages = field.getFieldset()
  const prefix = useLabelPrefix(legend)
  useLabel(field.id, legend)
  return (
    <Fieldset
      id={field.id}
      legend={
        <>
          {legend} <span className="field-mark">{t(optional ? 'form.optional' : 'form.one_language')}</span>
        </>
      }
      hint={hint}
    >
      <LabelPrefix.Provider value={prefix}>
        {locales.map(locale => (
          <FormField key={locale} field={languages[locale]} label={t(`language.${locale}`)} isPart>
            {rows ? (
              <>
                {markdown && <MarkdownToolbar />}
                <TextArea {...typed(languages[locale])} rows={rows} lang={locale} />
              </>
            ) : (
              <TextInput {...typed(languages[locale])} lang={locale} />
            )}
          </FormField>
        ))}
      </LabelPrefix.Provider>
    </Fieldset>
  )
}
