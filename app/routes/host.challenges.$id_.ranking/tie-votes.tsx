import { Form, useLoaderData } from '@remix-run/react'
import { ReasonForm } from '#app/domain/judging/views/reason-form'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { VoteResult } from '#app/domain/tie-votes/views/vote-result'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'
import { Cluster, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Desk = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['tieDesk']>

/** Ties on which the jury may vote, and every vote so far: who has voted, and the count once it is closed. */
export function TieVotes() {
  const { t } = useI18n()
  const { tieDesk } = useLoaderData<typeof loader>()
  if (!tieDesk) return null
  const { ties, votes } = tieDesk
  return (
    <Panel id="tie-votes" title={t('tie_votes.title')}>
      <Stack gap={6}>
        <p className="quiet-text measure">{t('tie_votes.lead')}</p>
        {ties.length === 0 && <p>{t('tie_votes.no_ties')}</p>}
        {ties
          .filter(({ why }) => why?.reason !== 'tie_votes.open_already')
          .map(tie => (
            <Tie key={tie.rank} tie={tie} />
          ))}
        {votes.map(vote => (
          <Vote key={vote.id} vote={vote} />
        ))}
      </Stack>
    </Panel>
  )
}

function Tie({ tie: { rank, teams, voters, why } }: { tie: Desk['ties'][number] }) {
  const { t, format } = useI18n()
  const { challenge, tieDesk } = useLoaderData<typeof loader>()
  if (!tieDesk?.runId) return null
  return (
    <Stack gap={3}>
      <h3>{t('tie_votes.group', { rank, teams: teams.join(', ') })}</h3>
      <RefusalNotice why={why} zone={challenge.timeZone} />
      {!why && (
        <Form method="post" action={paths.tieVotes(challenge.id, tieDesk.stageId)} className="form">
          <input type="hidden" name="runId" value={tieDesk.runId} />
          <input type="hidden" name="rank" value={rank} />
          <p>{t('tie_votes.voters', { count: voters })}</p>
          <Field
            id={`closes-${rank}`}
            label={t('tie_votes.closes', { zone: format.zone(challenge.timeZone) })}
            hint={t('tie_votes.closes_hint')}
            required
          >
            <TextInput name="closesAt" type="datetime-local" width="medium" defaultValue={tieDesk.closesAt} />
          </Field>
          <Button>{t('tie_votes.open')}</Button>
        </Form>
      )}
    </Stack>
  )
}

type VoteRow = Desk['votes'][number]

function Vote({ vote }: { vote: VoteRow }) {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const state = vote.cancelledAt ? 'cancelled' : vote.closedAt ? 'closed' : 'open'
  return (
    <Stack gap={3}>
      <Cluster>
        <h3>{vote.teams.join(', ')}</h3>
        <Badge tone={state === 'open' ? 'awaiting' : state === 'closed' ? 'done' : 'neutral'}>
          {t(`tie_votes.state.${state}`)}
        </Badge>
      </Cluster>
      <p>
        <When vote={vote} />
      </p>
      {vote.count && <Counted vote={vote} count={vote.count} />}
      <Turnout vote={vote} />
      {vote.can.cancel && (
        <ReasonForm
          id={`cancel-${vote.id}`}
          action={paths.tieVote(challenge.id, vote.id)}
          summary={t('tie_votes.cancel')}
          hint={t('tie_votes.cancel_hint')}
          button={t('tie_votes.cancel')}
          removes
        />
      )}
    </Stack>
  )
}

function When({ vote: { closesAt, closedAt, cancelledAt, cancelReason, can } }: { vote: VoteRow }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const at = (instant: Date) => format.instant(instant, challenge.timeZone)
  if (cancelledAt) return t('tie_votes.cancelled_at', { at: at(cancelledAt), reason: cancelReason ?? '' })
  if (closedAt) return t('tie_votes.closed_at', { at: at(closedAt) })
  return t(can.open ? 'tie_votes.until' : 'tie_votes.being_counted', { at: at(closesAt) })
}

function Counted({ vote, count }: { vote: VoteRow; count: NonNullable<VoteRow['count']> }) {
  const { t } = useI18n()
  const { run } = useLoaderData<typeof loader>()
  if (!count.quorum)
    return (
      <>
        <VoteResult vote={count} />
        <p>{t('tie_votes.no_quorum')}</p>
      </>
    )
  const not = run?.current ? 'tie_votes.not_applied' : 'tie_votes.compute'
  return (
    <>
      <VoteResult vote={count} />
      <p>{t(vote.applied ? 'tie_votes.applied' : not)}</p>
    </>
  )
}

/** Who has voted, but not for whom. */
function Turnout({ vote: { voters } }: { vote: VoteRow }) {
  const { t } = useI18n()
  const voted = voters.filter(each => each.voted).length
  return (
    <Details summary={t('tie_votes.turnout', { voted, eligible: voters.length })}>
      <Table
        caption={t('tie_votes.turnout_caption')}
        rows={voters}
        rowKey={each => each.judgeId}
        columns={[
          { key: 'name', header: t('tie_votes.judge'), heads: true, cell: each => each.name },
          {
            key: 'voted',
            header: t('tie_votes.turnout_caption'),
            cell: each => t(each.voted ? 'tie_votes.has_voted' : 'tie_votes.has_not_voted'),
          },
        ]}
      />
    </Details>
  )
}
