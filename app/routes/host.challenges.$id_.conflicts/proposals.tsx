import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Proposal = ReturnType<typeof useLoaderData<typeof loader>>['proposals'][number]

/** Conflicts proposed from statements: host or chair confirm or reject each. */
export function Proposals() {
  const { t } = useI18n()
  const { proposals } = useLoaderData<typeof loader>()
  if (proposals.length === 0) return null
  return (
    <Panel id="proposals" title={t('conflicts.proposed_title')}>
      <Stack gap={4}>
        <p className="quiet-text">{t('conflicts.proposed_lead')}</p>
        <Table
          rows={proposals}
          rowKey={each => each.id}
          columns={[
            { key: 'judge', header: t('conflicts.judge'), heads: true, cell: each => each.judgeName },
            { key: 'team', header: t('conflicts.team'), cell: each => each.teamName },
            { key: 'why', header: t('conflicts.why'), cell: each => <Ground proposal={each} /> },
            { key: 'decide', header: t('conflicts.decide'), cell: each => <Decide proposal={each} /> },
          ]}
        />
      </Stack>
    </Panel>
  )
}

function Ground({ proposal: { kind, source, evidence, proposedAt } }: { proposal: Proposal }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const at = format.instant(proposedAt, challenge.timeZone)
  return (
    <span className="conflict-line">
      <Badge>{t(`judging.conflict_${kind}`)}</Badge>
      <span>{evidence}</span>
      <span className="quiet-text">
        {t('conflicts.since', { source: t(`conflicts.proposed_by_${source}`), at })}
      </span>
    </span>
  )
}

function Decide({ proposal: { id, judgeName, teamName, can } }: { proposal: Proposal }) {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  if (!can.decide) return <span className="quiet-text">{t('conflicts.waits')}</span>
  const action = paths.conflictProposal(challenge.id, id)
  const pair = { judge: judgeName, team: teamName }
  return (
    <Stack gap={2}>
      <Form method="post" action={action}>
        <input type="hidden" name="intent" value="confirm" />
        <Button size="small" aria-label={t('conflicts.confirm_pair', pair)}>
          {t('conflicts.confirm')}
        </Button>
      </Form>
      <Details summary={t('conflicts.reject')}>
        <Form method="post" action={action} className="form">
          <input type="hidden" name="intent" value="reject" />
          <Field
            id={`reject-${id}`}
            label={t('conflicts.lift_reason')}
            hint={t('conflicts.reject_hint')}
            required
          >
            <TextArea name="reason" rows={2} minLength={5} maxLength={1000} />
          </Field>
          <Button variant="secondary" size="small" aria-label={t('conflicts.reject_pair', pair)}>
            {t('conflicts.reject')}
          </Button>
        </Form>
      </Details>
    </Stack>
  )
}
