import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { isLocale } from './domain/shared/local-text'
import { messages } from './i18n/page-messages'
import { I18nProvider } from './i18n/use-i18n'
import { closeMenus } from './site/close-menus'
import { ReferenceContext, readReference } from './site/reference'
import { rememberZone } from './site/remember-zone'
import { type Label, LabelsContext } from './ui/labels'

const { lang, dataset } = document.documentElement
const locale = isLocale(lang) ? lang : 'az'
rememberZone()
closeMenus()
const labels = new Map<string, Label>()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nProvider locale={locale} messages={messages} timeZone={dataset.zone ?? 'Asia/Baku'}>
        <LabelsContext.Provider value={labels}>
          <ReferenceContext.Provider value={readReference()}>
            <RemixBrowser />
          </ReferenceContext.Provider>
        </LabelsContext.Provider>
      </I18nProvider>
    </StrictMode>,
  )
})
