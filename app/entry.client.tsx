import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { isLocale } from './domain/shared/local-text'
import { loadMessages } from './i18n/load-messages'
import { I18nProvider } from './i18n/use-i18n'

const { lang, dataset } = document.documentElement
const locale = isLocale(lang) ? lang : 'az'
rememberZone()

loadMessages(locale).then(messages => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nProvider locale={locale} messages={messages} timeZone={dataset.zone ?? 'Asia/Baku'}>
          <RemixBrowser />
        </I18nProvider>
      </StrictMode>,
    )
  })
})

/** From the next page on the server also shows times in the reader's own time zone. */
function rememberZone() {
  const zone = encodeURIComponent(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
  document.cookie = `zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}
