import { useI18n } from '#app/i18n/use-i18n'
import { MarkdownTools } from '#app/ui/markdown-tools'

/** The toolbar above a text in Markdown; without script, a line that says how to write it. */
export function MarkdownToolbar() {
  const { t } = useI18n()
  return (
    <>
      <MarkdownTools
        label={t('markdown.tools')}
        names={{
          bold: t('markdown.bold'),
          italic: t('markdown.italic'),
          heading: t('markdown.heading'),
          bullets: t('markdown.bullets'),
          numbers: t('markdown.numbers'),
          link: t('markdown.link'),
        }}
      />
      <noscript>
        <p className="field-hint">{t('markdown.how')}</p>
      </noscript>
    </>
  )
}
