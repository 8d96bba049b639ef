import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { UndoInput } from '#app/domain/decisions/input'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The host undoes a recorded payment, with the reason; where two people are required, it is a proposal. */
export default function Payment() {
  const { t, format } = useI18n()
  const { challenge, host, payout, twoPeople } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<UndoInput>('undo')
  const lead = t('decisions.payout.undo_lead', {
    team: payout.teamName,
    amount: format.money(payout.amount, payout.currency),
    at: payout.paidAt ? format.date(payout.paidAt, challenge.timeZone) : '',
    reference: payout.reference ?? '',
  })
  return (
    <JudgingPage challenge={challenge} host={host} section="payouts" lead={lead}>
      <ServerForm form={form}>
        <FormField
          field={fields.reason}
          label={t('decisions.payout.reason')}
          hint={t('decisions.payout.reason_hint')}
        >
          <TextArea {...typed(fields.reason)} rows={3} maxLength={500} />
        </FormField>
        <Cluster>
          <Button variant="danger">
            {t(twoPeople ? 'decisions.payout.propose_undo' : 'decisions.payout.undo')}
          </Button>
          <LinkButton variant="quiet" href={paths.payouts(challenge.id)}>
            {t('decisions.payout.back')}
          </LinkButton>
        </Cluster>
      </ServerForm>
    </JudgingPage>
  )
}
