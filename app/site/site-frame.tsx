import type { ReactNode } from 'react'
import type { Theme } from '#app/http/preferences'
import { useI18n } from '#app/i18n/use-i18n'
import { Page } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { SiteFooter } from './site-footer'
import { type SignedIn, SiteHeader } from './site-header'
import { useFocusOnArrival } from './use-focus-on-arrival'

type SiteFrameProps = {
  person: SignedIn | null
  theme: Theme
  /** the message of the last action */
  flash: { tone: 'success' | 'error'; text: string } | null
  here: string
  workshop: boolean
  children: ReactNode
}

/** The frame of every page: skip link, header, the message of the last action, footer. */
export function SiteFrame({ person, theme, flash, here, workshop, children }: SiteFrameProps) {
  const { t } = useI18n()
  useFocusOnArrival()
  return (
    <>
      <a className="skip-link" href="#main">
        {t('frame.skip')}
      </a>
      <SiteHeader here={here} person={person} />
      <main id="main" tabIndex={-1}>
        {flash && (
          <div className="site-flash">
            <Page>
              <Notice kind={flash.tone} title={flash.text} />
            </Page>
          </div>
        )}
        {children}
      </main>
      <SiteFooter here={here} theme={theme} workshop={workshop} desks={person?.desks ?? []} />
    </>
  )
}
