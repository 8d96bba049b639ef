import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { CancelledNotice } from '#app/domain/challenges/views/cancelled-notice'
import { TodoList } from '#app/domain/todo/views/todo-list'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Meter } from '#app/ui/meter'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

type Seat = ReturnType<typeof useLoaderData<typeof loader>>['desk'][number]

const isOpen = (item: Seat['queue'][number]) => item.progress === 'waiting' || item.progress === 'draft'

export default function JudgeDesk() {
  const { t } = useI18n()
  const { todo, now, desk, ballots } = useLoaderData<typeof loader>()
  const [next] = desk.filter(seat => seat.open).flatMap(seat => seat.queue.filter(isOpen))
  return (
    <Page>
      <PageHead
        title={t('judging.desk_title')}
        actions={next && <LinkButton href={paths.review(next.id)}>{t('judging.start_next')}</LinkButton>}
      />
      <Stack gap={6}>
        {(desk.length > 0 || todo.length > 0) && <TodoList items={todo} now={now} />}
        {ballots.length > 0 && <OpenBallots />}
        {desk.length === 0 && todo.length === 0 && (
          <EmptyState title={t('judging.desk_empty')}>{t('judging.desk_empty_hint')}</EmptyState>
        )}
        {[...desk].sort(openFirst).map(seat => (
          <SeatPanel key={seat.stage.id} seat={seat} />
        ))}
      </Stack>
    </Page>
  )
}

/** The votes on ties in which this judge may vote, and whether they have voted. */
function OpenBallots() {
  const { t, local, format } = useI18n()
  const { ballots } = useLoaderData<typeof loader>()
  return (
    <Panel id="tie-votes" title={t('tie_votes.desk')}>
      <ul className="stack" data-gap={3}>
        {ballots.map(({ voteId, title, count, closesAt, timeZone, cast }) => (
          <li key={voteId}>
            <Cluster>
              <Link href={paths.tieBallot(voteId)}>{local(title)}</Link>
              <span>{t('tie_votes.desk_item', { count, at: format.instant(closesAt, timeZone) })}</span>
              <Badge tone={cast ? 'done' : 'awaiting'}>
                {t(cast ? 'tie_votes.has_voted' : 'tie_votes.has_not_voted')}
              </Badge>
            </Cluster>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Open reviews first, finished ones last. */
function openFirst(one: Seat, other: Seat) {
  return rank(one) - rank(other)
}

function rank(seat: Seat) {
  if (!seat.open) return 2
  return seat.queue.some(isOpen) ? 0 : 1
}

function SeatPanel({ seat }: { seat: Seat }) {
  const { t, local, format } = useI18n()
  const { stage } = seat
  const stageName = local(stage.name) || t('decisions.advance.stage_number', { number: stage.position })
  const done = seat.queue.filter(item => !isOpen(item)).length
  const when = seat.judgingEndsAt
    ? t('judging.until', { at: format.instant(seat.judgingEndsAt, seat.timeZone) })
    : t('judging.no_end')
  return (
    <Panel
      id={`stage-${seat.stage.id}`}
      title={stage.several ? `${local(seat.title)}: ${stageName}` : local(seat.title)}
      action={seat.chair && <Badge tone="info">{t('judging.role_chair')}</Badge>}
    >
      <Stack gap={4}>
        {seat.cancellation ? <CancelledNotice cancellation={seat.cancellation} /> : <p>{when}</p>}
        {seat.queue.length > 0 ? (
          <Meter
            label={t('judging.progress')}
            value={t('judging.n_of_m', { n: done, m: seat.queue.length })}
            share={done / seat.queue.length}
            tone={done === seat.queue.length ? 'done' : 'neutral'}
          />
        ) : (
          !seat.chair && <p className="quiet-text">{t('judging.nothing_assigned')}</p>
        )}
        <ul className="queue">
          {seat.queue.map(item => (
            <QueueItem key={item.id} item={item} />
          ))}
        </ul>
        <Cluster>
          <Link href={paths.judgeConflicts(seat.judgeId)}>{t('conflicts.judge_link')}</Link>
          <Link href={paths.judgeProfile(seat.judgeId)}>{t('assignment.profile_link')}</Link>
        </Cluster>
        {seat.chair && (
          <Cluster>
            <ChairLinks seat={seat} />
          </Cluster>
        )}
      </Stack>
    </Panel>
  )
}

function ChairLinks({ seat: { challengeId, stage } }: { seat: Seat }) {
  const { t } = useI18n()
  const stageId = stage.several ? stage.id : undefined
  return (
    <>
      <Link href={paths.assignments(challengeId, stageId)}>{t('judging.tab_assignments')}</Link>
      <Link href={paths.ranking(challengeId, stageId)}>{t('judging.tab_ranking')}</Link>
      <Link href={stage.final ? paths.decision(challengeId) : paths.advancement(challengeId, stage.id)}>
        {t(stage.final ? 'judging.tab_decision' : 'decisions.advance.title')}
      </Link>
    </>
  )
}

const tones = { waiting: 'neutral', draft: 'awaiting', done: 'done', abstained: 'done' } as const

function QueueItem({ item }: { item: Seat['queue'][number] }) {
  const { t } = useI18n()
  return (
    <li className="queue-item">
      <Link href={paths.review(item.id)}>{t('judging.submission_code', { code: item.code })}</Link>
      <Badge tone={item.reopened ? 'awaiting' : tones[item.progress]}>
        {t(item.reopened ? 'judging.progress_reopened' : `judging.progress_${item.progress}`)}
      </Badge>
    </li>
  )
}
