import { locales } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'

/** Shows the texts of one language by CSS alone, so it works without script and every field is still sent. */
export function LanguageSwitch({ legend }: { legend?: string }) {
  const { t, locale } = useI18n()
  return (
    <fieldset className="editor-languages">
      <legend>{legend ?? t('editing.languages')}</legend>
      {locales.map(each => (
        <label key={each} className="editor-language">
          <input type="radio" name="editor-language" value={each} defaultChecked={each === locale} />
          <span>{t(`editing.language.${each}`)}</span>
        </label>
      ))}
      <label className="editor-language">
        <input type="radio" name="editor-language" value="all" />
        <span>{t('editing.languages.all')}</span>
      </label>
    </fieldset>
  )
}
