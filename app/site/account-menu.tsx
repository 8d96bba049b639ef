import { Form } from '@remix-run/react'
import type { DeskCount } from '#app/domain/todo/desk'
import { removeAllCopies } from '#app/http/autosave/local-copy'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Link } from '#app/ui/link'
import { DeskLinks, UnreadCount } from './desk-links'
import { Menu } from './menu'

type AccountMenuProps = { person: { name: string; desks: readonly DeskCount[]; unread: number } }

/** The links of the signed-in person, under their name. */
export function AccountMenu({ person }: AccountMenuProps) {
  return (
    <Menu
      className="account-menu"
      label={
        <>
          <span className="account-name">{person.name}</span>
          <UnreadCount count={person.unread} />
        </>
      }
    >
      <div className="account-sheet">
        <AccountLinks desks={person.desks} unread={person.unread} />
      </div>
    </Menu>
  )
}

type AccountLinksProps = {
  desks: readonly DeskCount[]
  /** notices that are not read */
  unread: number
  /** the heading of the list where nothing above it says whose account it is */
  name?: string
}

export function AccountLinks({ desks, unread, name }: AccountLinksProps) {
  const { t } = useI18n()
  return (
    <nav className="account-links" aria-label={t('catalogue.nav.account')}>
      {name && <p className="account-heading">{name}</p>}
      <DeskLinks desks={withEntries(desks)} />
      <Link href={paths.notices()}>
        {t('notices.title')}
        <UnreadCount count={unread} />
      </Link>
      <Link href={paths.me()}>{t('catalogue.nav.profile')}</Link>
      <Form method="post" action={paths.session()} onSubmit={removeAllCopies}>
        <input type="hidden" name="_method" value="delete" />
        <Button variant="quiet" size="small">
          {t('people.account.sign_out')}
        </Button>
      </Form>
    </nav>
  )
}

/** Everyone finds their entries here, also before the first. */
function withEntries(desks: readonly DeskCount[]): readonly DeskCount[] {
  return desks.some(({ name }) => name === 'entries') ? desks : [{ name: 'entries', count: 0 }, ...desks]
}
