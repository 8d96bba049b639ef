import { type LocalText, locales } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'

/** Stored texts by language, for comparison. */
export function StoredTexts({ texts }: { texts: readonly LocalText[] }) {
  const { t } = useI18n()
  const items = locales.flatMap(locale => {
    const written = texts.flatMap(text => text[locale] ?? [])
    return written.length > 0 ? [{ term: t(`editing.language.${locale}`), written, locale }] : []
  })
  return (
    <DefinitionList
      items={items.map(({ term, written, locale }) => ({
        term,
        value: (
          <div lang={locale} className="pre-line">
            {written.join('\n\n')}
          </div>
        ),
      }))}
    />
  )
}
