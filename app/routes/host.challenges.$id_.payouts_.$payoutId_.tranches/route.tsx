import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { Cluster } from '#app/ui/layout'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

type Shape = { parts: { amount?: string; dueAt?: string }[] }

/** Rows of the form; one that stays empty is no tranche. */
const rows = 6

/** The host splits a payout into tranches. */
export default function Tranches() {
  const { t, format } = useI18n()
  const { challenge, host, payout } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Shape>('tranches', {
    parts: Array.from({ length: rows }, () => ({ amount: '', dueAt: '' })),
  })
  const amount = format.money(payout.amount, payout.currency)
  return (
    <JudgingPage
      challenge={challenge}
      host={host}
      section="payouts"
      lead={t('decisions.payout.split_lead', { team: payout.teamName, amount })}
    >
      <ServerForm form={form}>
        {fields.parts.getFieldList().map((row, index) => {
          const part = row.getFieldset()
          return (
            <Fieldset key={row.key} id={row.id} legend={t('decisions.payout.part', { n: index + 1 })}>
              <FormField field={part.amount} label={t('decisions.award.amount')} optional>
                <TextInput {...typed(part.amount)} inputMode="decimal" width="medium" />
              </FormField>
              <FormField
                field={part.dueAt}
                label={t('decisions.payout.part_due', { zone: format.zone(challenge.timeZone) })}
                optional
              >
                <TextInput {...typed(part.dueAt)} type="datetime-local" width="medium" />
              </FormField>
            </Fieldset>
          )
        })}
        <Cluster>
          <Button>{t('decisions.payout.save_split')}</Button>
          <LinkButton variant="quiet" href={paths.payouts(challenge.id)}>
            {t('decisions.payout.back')}
          </LinkButton>
        </Cluster>
      </ServerForm>
    </JudgingPage>
  )
}
