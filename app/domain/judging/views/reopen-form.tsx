import { Form } from '@remix-run/react'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'

/** Gives a handed-in review back to its judge, with a reason. */
export function ReopenForm({ assignmentId, code }: { assignmentId: string; code: string }) {
  const { t } = useI18n()
  const id = `reopen-${assignmentId}`
  return (
    <Details summary={t('judging.reopen_one', { code })}>
      <Form method="post" action={paths.reopening(assignmentId)} className="form">
        <Field id={id} label={t('judging.reopen_reason')} hint={t('judging.reopen_hint')} required>
          <TextArea name="reason" minLength={5} maxLength={1000} />
        </Field>
        <Button variant="secondary">{t('judging.reopen')}</Button>
      </Form>
    </Details>
  )
}
