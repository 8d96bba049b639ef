import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'

/** The names are attributes: as text they would load the letters of all three languages on every page. */
const languages = [
  { value: 'az', name: 'Azərbaycanca' },
  { value: 'en', name: 'English' },
  { value: 'ru', name: 'Русский' },
] as const

/** Returns to the same page in another language, with or without JavaScript. */
export function LanguageSwitch({ here }: { here: string }) {
  const { t, locale } = useI18n()
  return (
    <form
      method="post"
      action={paths.preferences()}
      className="site-languages"
      aria-label={t('frame.language')}
    >
      <input type="hidden" name="back" value={here} />
      {languages.map(({ value, name }) => (
        <button
          type="submit"
          key={value}
          className="site-choice"
          name="locale"
          value={value}
          lang={value}
          title={name}
          aria-label={`${value.toUpperCase()}, ${name}`}
          aria-pressed={value === locale}
        >
          {value.toUpperCase()}
        </button>
      ))}
    </form>
  )
}
