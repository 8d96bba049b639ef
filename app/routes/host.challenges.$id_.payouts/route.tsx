import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { ProposalPanel } from '#app/domain/decisions/views/proposal-panel'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button, LinkButton } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { EmptyState } from '#app/ui/empty-state'
import { Field } from '#app/ui/field'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Payouts() {
  const { t, local, format } = useI18n()
  const { challenge, host, payouts } = useLoaderData<typeof loader>()
  return (
    <JudgingPage challenge={challenge} host={host} section="payouts" lead={t('decisions.award.payouts_lead')}>
      {payouts.length === 0 ? (
        <EmptyState title={t('decisions.award.no_payouts')}>
          {t('decisions.award.no_payouts_hint')}
        </EmptyState>
      ) : (
        <Table
          caption={t('decisions.award.payouts_count', { count: payouts.filter(each => !each.paidAt).length })}
          rows={payouts}
          rowKey={payout => payout.id}
          columns={[
            { key: 'team', header: t('leaderboards.team'), heads: true, cell: payout => payout.teamName },
            {
              key: 'prize',
              header: t('decisions.award.prize'),
              cell: payout =>
                payout.sharedPrizes
                  ? t('decisions.result.shared_prize', { prizes: payout.sharedPrizes.map(local).join(' + ') })
                  : local(payout.prize),
            },
            {
              key: 'amount',
              header: t('decisions.award.amount'),
              align: 'number',
              cell: payout => format.money(payout.amount, payout.currency),
            },
            {
              key: 'due',
              header: t('decisions.award.due'),
              cell: payout => format.date(payout.dueAt, challenge.timeZone),
            },
            { key: 'state', header: t('judging.state'), cell: payout => <State payout={payout} /> },
          ]}
        />
      )}
    </JudgingPage>
  )
}

type Payout = ReturnType<typeof useLoaderData<typeof loader>>['payouts'][number]

function State({ payout }: { payout: Payout }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const { undone } = payout
  return (
    <>
      {payout.paidAt ? <Paid payout={payout} /> : <Unpaid payout={payout} />}
      {payout.proposal && <Proposed payout={payout} />}
      {undone && (
        <p className="quiet-text">
          {t('decisions.payout.undone', {
            at: format.date(undone.at, challenge.timeZone),
            reason: undone.reason,
          })}
        </p>
      )}
    </>
  )
}

function Paid({ payout }: { payout: Payout }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <>
      <Badge tone="done">
        {t('decisions.award.paid', {
          at: payout.paidAt ? format.date(payout.paidAt, challenge.timeZone) : '',
        })}
      </Badge>{' '}
      <span className="quiet-text">{payout.reference}</span>{' '}
      {payout.can.undo && (
        <LinkButton variant="quiet" size="small" href={paths.payment(challenge.id, payout.id)}>
          {t('decisions.payout.undo')}
        </LinkButton>
      )}
    </>
  )
}

function Unpaid({ payout }: { payout: Payout }) {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  if (payout.excludedAt) return <Badge tone="danger">{t('decisions.award.withheld')}</Badge>
  return (
    <>
      <Badge tone={payout.overdue ? 'danger' : 'awaiting'}>
        {t(payout.overdue ? 'decisions.award.overdue' : 'decisions.award.unpaid')}
      </Badge>
      {payout.can.markPaid && <MarkPaid id={payout.id} />}
      {payout.can.markPaid && (
        <p>
          <LinkButton variant="quiet" size="small" href={paths.payoutTranches(challenge.id, payout.id)}>
            {t('decisions.payout.split')}
          </LinkButton>
        </p>
      )}
    </>
  )
}

function Proposed({ payout }: { payout: Payout }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  if (!payout.proposal) return null
  const facts = { team: payout.teamName, amount: format.money(payout.amount, payout.currency) }
  return (
    <>
      <ProposalPanel
        challenge={challenge}
        proposal={payout.proposal}
        what={t(payout.paidAt ? 'decisions.award.what.undo' : 'decisions.award.what.payment', facts)}
      />
      <p className="quiet-text">{payout.proposal.reference}</p>
    </>
  )
}

function MarkPaid({ id }: { id: string }) {
  const { t } = useI18n()
  const { twoPeople } = useLoaderData<typeof loader>()
  return (
    <Form method="post" className="payout-form">
      <input type="hidden" name="payoutId" value={id} />
      <Field
        id={`reference-${id}`}
        label={t('decisions.award.reference')}
        hint={t('decisions.award.reference_hint')}
        required
      >
        <TextInput name="reference" width="medium" maxLength={120} />
      </Field>
      <Button variant="secondary" size="small">
        {t(twoPeople ? 'decisions.award.propose_paid' : 'decisions.award.mark_paid')}
      </Button>
    </Form>
  )
}
