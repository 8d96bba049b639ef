import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'

type Request = { email: string; requested: boolean }

/**
 * In the form of an invitation to another address than that of the reader's account: what they can do. Its button sends
 * `answer=ask`.
 */
export function OtherAddress({ request: { email, requested } }: { request: Request }) {
  const { t } = useI18n()
  if (requested)
    return (
      <Notice kind="success" title={t('people.invitation.asked')}>
        {t('people.invitation.asked_hint', { email })}
      </Notice>
    )
  return (
    <Notice kind="warn" title={t('people.invitation.elsewhere', { email })}>
      <p>{t('people.invitation.elsewhere_hint')}</p>
      <Cluster>
        <Button name="answer" value="ask">
          {t('people.invitation.ask', { email })}
        </Button>
        <LinkButton variant="secondary" href={paths.address()}>
          {t('people.invitation.change_address')}
        </LinkButton>
      </Cluster>
      <p className="quiet-text">{t('people.invitation.ask_hint')}</p>
    </Notice>
  )
}
