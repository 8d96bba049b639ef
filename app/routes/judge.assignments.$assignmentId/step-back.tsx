import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'
import type { loader } from './route.server'

/** The two ways not to judge: recusal because of the team, and abstention. */
export function StepBack() {
  const { t } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { assignmentId, can } = work
  return (
    <div className="step-back">
      {can.recuse && (
        <Details summary={t('judging.know_team')}>
          <Form method="post" action={paths.recusal(assignmentId)} className="form">
            <p>{t('judging.know_team_hint')}</p>
            <Button variant="danger">{t('judging.recuse')}</Button>
          </Form>
        </Details>
      )}
      {can.edit && (
        <Details summary={t('judging.cannot_judge')}>
          <Form method="post" action={paths.abstention(assignmentId)} className="form">
            <Field
              id="abstention"
              label={t('judging.abstain_reason')}
              hint={t('judging.abstain_hint')}
              required
            >
              <TextArea name="reason" rows={3} maxLength={1000} />
            </Field>
            <Button variant="secondary">{t('judging.abstain')}</Button>
          </Form>
        </Details>
      )}
    </div>
  )
}
