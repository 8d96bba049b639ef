import { useLocation } from '@remix-run/react'
import type { DeskCount } from '#app/domain/todo/desk'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Brand } from '#app/ui/brand'
import { LinkButton } from '#app/ui/button'
import { Link } from '#app/ui/link'
import { AccountLinks, AccountMenu } from './account-menu'
import { DeskLinks, TaskCount } from './desk-links'
import { LanguageSwitch } from './language-switch'
import { currentFor, Menu } from './menu'

export type SignedIn = { name: string; desks: readonly DeskCount[]; unread: number }
type SiteHeaderProps = { here: string; person: SignedIn | null }

/** On wide screens everything in one line; on phones a menu that opens without script. */
export function SiteHeader({ here, person }: SiteHeaderProps) {
  const { t } = useI18n()
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <Brand href={paths.home()} label={`Meydan: ${t('frame.home')}`} />
        <nav className="site-nav" aria-label={t('frame.main_nav')}>
          <MainLinks />
        </nav>
        {person && person.desks.length > 0 && (
          <nav className="site-desks" aria-label={t('todo.desks')}>
            <DeskLinks desks={person.desks} />
          </nav>
        )}
        <LanguageSwitch here={here} />
        <div className="site-account">{person ? <AccountMenu person={person} /> : <Guest />}</div>
        <Menu
          className="site-menu"
          label={
            <>
              {t('catalogue.nav.menu')}
              {person && <TaskCount count={sumOf(person.desks) + person.unread} />}
            </>
          }
        >
          <div className="site-sheet">
            <nav className="site-sheet-nav" aria-label={t('frame.main_nav')}>
              <MainLinks />
            </nav>
            {person ? (
              <AccountLinks desks={person.desks} unread={person.unread} name={person.name} />
            ) : (
              <Guest />
            )}
          </div>
        </Menu>
      </div>
    </header>
  )
}

function sumOf(desks: readonly DeskCount[]): number {
  return desks.reduce((sum, { count }) => sum + count, 0)
}

function MainLinks() {
  const { t } = useI18n()
  const { pathname } = useLocation()
  const links = [
    { href: paths.challenges(), label: t('catalogue.nav.challenges') },
    { href: paths.institutions(), label: t('catalogue.nav.institutions') },
    { href: paths.winners(), label: t('catalogue.nav.winners') },
  ]
  return links.map(({ href, label }) => (
    <Link key={href} href={href} aria-current={currentFor(href, pathname)}>
      {label}
    </Link>
  ))
}

/** The links of a visitor; between signing in and joining, the page to go on to is kept. */
function Guest() {
  const { t } = useI18n()
  const { pathname, search } = useLocation()
  const between = pathname === paths.signIn() || pathname === paths.join()
  const next = between ? (new URLSearchParams(search).get('next') ?? undefined) : undefined
  return (
    <div className="site-guest">
      <LinkButton variant="quiet" size="small" href={paths.signIn(next)}>
        {t('people.account.sign_in')}
      </LinkButton>
      <LinkButton size="small" href={paths.join(next)}>
        {t('people.account.join')}
      </LinkButton>
    </div>
  )
}
