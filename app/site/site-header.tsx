import { Form } from '@remix-run/react'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Button, LinkButton } from '#app/ui/button'
import { Link } from '#app/ui/link'

type SiteHeaderProps = { person: { name: string; staff: boolean } | null }

export function SiteHeader({ person }: SiteHeaderProps) {
  const { t } = useI18n()
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <Link className="site-brand" href={paths.home()}>
          Meydan
        </Link>
        <nav className="site-nav" aria-label={t('frame.main_nav')}>
          <Link href={paths.home()}>{t('frame.home')}</Link>
        </nav>
        <div className="cluster">{person ? <Account name={person.name} /> : <Guest />}</div>
      </div>
    </header>
  )
}

function Guest() {
  const { t } = useI18n()
  return (
    <>
      <LinkButton variant="quiet" size="small" href={paths.signIn()}>
        {t('account.sign_in')}
      </LinkButton>
      <LinkButton size="small" href={paths.join()}>
        {t('account.join')}
      </LinkButton>
    </>
  )
}

function Account({ name }: { name: string }) {
  const { t } = useI18n()
  return (
    <>
      <Link href={paths.me()}>{name}</Link>
      <Form method="post" action={paths.session()}>
        <input type="hidden" name="_method" value="delete" />
        <Button variant="quiet" size="small">
          {t('account.sign_out')}
        </Button>
      </Form>
    </>
  )
}
