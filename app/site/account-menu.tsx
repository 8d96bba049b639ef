import { Form, useLocation } from '@remix-run/react'
import { removeAllCopies } from '#app/http/autosave/local-copy'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Link } from '#app/ui/link'

/** The links of the signed-in person, under their name. */
export function AccountMenu({ person }: { person: { name: string; staff: boolean } }) {
  const { pathname } = useLocation()
  return (
    <details className="account-menu" key={pathname}>
      <summary className="site-summary">
        <span className="account-name">{person.name}</span>
      </summary>
      <div className="account-sheet">
        <AccountLinks staff={person.staff} />
      </div>
    </details>
  )
}

/** `name` is the heading of the list where nothing above it says whose account it is. */
export function AccountLinks({ staff, name }: { staff: boolean; name?: string }) {
  const { t } = useI18n()
  const links = [
    { href: paths.myEntries(), label: t('catalogue.nav.entries') },
    { href: paths.judgeDesk(), label: t('catalogue.nav.judge') },
    { href: paths.hostDesk(), label: t('catalogue.nav.host') },
    ...(staff ? [{ href: paths.staffDesk(), label: t('catalogue.nav.staff') }] : []),
    { href: paths.me(), label: t('catalogue.nav.profile') },
  ]
  return (
    <nav className="account-links" aria-label={t('catalogue.nav.account')}>
      {name && <p className="account-heading">{name}</p>}
      {links.map(({ href, label }) => (
        <Link key={href} href={href}>
          {label}
        </Link>
      ))}
      <Form method="post" action={paths.session()} onSubmit={removeAllCopies}>
        <input type="hidden" name="_method" value="delete" />
        <Button variant="quiet" size="small">
          {t('people.account.sign_out')}
        </Button>
      </Form>
    </nav>
  )
}
