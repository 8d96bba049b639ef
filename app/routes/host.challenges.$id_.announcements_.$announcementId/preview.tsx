import { useLoaderData } from '@remix-run/react'
import { locales, localText, localTextLocale } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** How the mail reads in each language that was written or that a receiver has. */
export function Preview() {
  const { t } = useI18n()
  const { announcement, languages } = useLoaderData<typeof loader>()
  const read = locales.filter(each => languages.includes(each) || announcement.text[each])
  return (
    <Panel id="preview" title={t('announcements.preview')}>
      <Stack gap={6}>
        {read.map(language => {
          const written = localTextLocale(announcement.text, language)
          return (
            <article className="talk-item" key={language}>
              <p className="talk-meta">
                <span className="talk-number">{t(`language.${language}`)}</span>
                {written !== language && <span>{t(`catalogue.in_language.${written}`)}</span>}
              </p>
              <h3 className="talk-question" lang={localTextLocale(announcement.subject, language)}>
                {localText(announcement.subject, language)}
              </h3>
              <p className="pre-line" lang={written}>
                {localText(announcement.text, language)}
              </p>
            </article>
          )
        })}
      </Stack>
    </Panel>
  )
}
