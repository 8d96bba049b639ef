import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'

/** Instead of the form of a mailed link that is used or expired. `signedIn`: a button mails a new one at once. */
export function DeadLink({ signedIn = false }: { signedIn?: boolean }) {
  const { t } = useI18n()
  const label = t('people.account.ask_new_link')
  return (
    <Page width="text">
      <PageHead
        title={t('people.account.dead_link_title')}
        lead={t('people.account.dead_link_lead')}
        actions={
          signedIn ? (
            <Form method="post" action={paths.emailVerificationRequest()}>
              <Button>{label}</Button>
            </Form>
          ) : (
            <LinkButton href={paths.forgottenPassword()}>{label}</LinkButton>
          )
        }
      />
    </Page>
  )
}
