import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'

type Requests = {
  requests: readonly { name: string; email: string }[]
  /** the form that invites by address */
  action: string
  /** other fields of the form beside `email`, with `insteadOf`, the invitation's id */
  fields: Record<string, string>
}

/** The people who ask for an invitation at another address, each with a button that sends it there. */
export function InvitationRequests({ requests, action, fields }: Requests) {
  const { t } = useI18n()
  return requests.map(({ name, email }) => (
    <Form key={email} method="post" action={action}>
      <p>{t('people.invitation.request', { name, email })}</p>
      <input type="hidden" name="email" value={email} />
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Button variant="secondary" size="small">
        {t('people.invitation.send_instead', { email })}
      </Button>
    </Form>
  ))
}
