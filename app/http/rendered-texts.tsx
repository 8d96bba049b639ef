import type { Locale } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'
import { Prose } from '#app/ui/prose'

/** `locale`: the language of a text that is written in several; null where there is only one. */
export type RenderedText = { locale: Locale | null; html: string; problem: string | null }

/** Rendered Markdown, language by language. */
export function RenderedTexts({ texts }: { texts: readonly RenderedText[] }) {
  const { t, refText } = useI18n()
  if (texts.length === 0) return <p className="quiet-text">{t('markdown.preview_empty')}</p>
  return (
    <>
      {texts.map(({ locale, html, problem }) => (
        <div key={locale} lang={locale ?? undefined}>
          {locale && <p className="quiet-text">{t(`language.${locale}`)}</p>}
          {problem && <Notice kind="error" title={refText(problem)} />}
          <Prose html={html} />
        </div>
      ))}
    </>
  )
}
