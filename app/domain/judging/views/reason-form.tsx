import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'

type ReasonFormProps = {
  id: string
  action: string
  summary: ReactNode
  hint: ReactNode
  button: ReactNode
  /** sent as DELETE */
  removes?: boolean
}

/** The form of an action on a review that requires a reason. */
export function ReasonForm({ id, action, summary, hint, button, removes }: ReasonFormProps) {
  const { t } = useI18n()
  return (
    <Details summary={summary}>
      <Form method="post" action={action} className="form">
        {removes && <input type="hidden" name="_method" value="delete" />}
        <Field id={id} label={t('judging.reopen_reason')} hint={hint} required>
          <TextArea name="reason" minLength={5} maxLength={1000} />
        </Field>
        <Button variant="secondary">{button}</Button>
      </Form>
    </Details>
  )
}
