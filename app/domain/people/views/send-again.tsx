import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'

type Sending = {
  email: string
  /** the person's name where they have an account */
  name?: string | null
  /** the form that invites by address */
  action: string
  /** other fields of the form beside `email` */
  fields: Record<string, string>
}

/** A button that sends an open or expired invitation again; the earlier link stops working. */
export function SendAgain({ email, name, action, fields }: Sending) {
  const { t } = useI18n()
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="email" value={email} />
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Button
        variant="secondary"
        size="small"
        aria-label={t('people.invitation.send_again_who', { who: name ?? email })}
      >
        {t('people.invitation.send_again')}
      </Button>
    </Form>
  )
}
