import { criterionShare } from '#app/domain/challenges/criterion-share'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { LeaderboardPage } from '../queries/load-leaderboard.server'
import { Board } from './board'

type Shown = NonNullable<LeaderboardPage['shown']>
type ShownBoardProps = { shown: Shown; zone: string }

/** A board shown while judging; for host and chair also what has been computed since. */
export function ShownBoard({ shown, zone }: ShownBoardProps) {
  const { t, local, format } = useI18n()
  const { board, shownAt, frozenSince, live, stage } = shown
  const at = (instant: Date) => format.instant(instant, zone)
  if (!board && !live) return null
  return (
    <Stack gap={8}>
      {stage && <h2>{local(stage.name) || t('visibility.stage_number', { number: stage.position })}</h2>}
      {frozenSince && (
        <Notice kind="warn" title={t('visibility.board.frozen')}>
          <p>{t('visibility.board.frozen_public', { at: at(frozenSince) })}</p>
        </Notice>
      )}
      {board && shownAt && (
        <>
          <p className="quiet-text">{t('visibility.board.provisional', { at: at(shownAt) })}</p>
          {shown.excluded > 0 && <p>{t('visibility.board.excluded', { count: shown.excluded })}</p>}
          <Board board={board} quorum={board.quorum} criteria={board.criteria} />
          <BoardFacts board={board} zone={zone} />
        </>
      )}
      {live && (
        <LiveBoard live={live} quorum={board?.quorum ?? 1} criteria={board?.criteria ?? []} zone={zone} />
      )}
    </Stack>
  )
}

function BoardFacts({ board, zone }: { board: NonNullable<Shown['board']>; zone: string }) {
  const { t, local, format } = useI18n()
  const { criteria } = board
  return (
    <Details summary={t('leaderboards.how')}>
      <DefinitionList
        items={[
          ...criteria.map(criterion => ({
            term: local(criterion.name),
            value: `${format.number(criterionShare(criterion, criteria), 1)} %`,
          })),
          { term: t('leaderboards.reviews_counted'), value: board.reviews },
          { term: t('leaderboards.judges_counted'), value: board.judges },
          { term: t('leaderboards.computed_at'), value: format.instant(board.computedAt, zone) },
          { term: t('leaderboards.engine'), value: board.engineVersion },
          { term: t('leaderboards.hash'), value: <code className="fingerprint">{board.inputsHash}</code> },
        ]}
      />
    </Details>
  )
}

type LiveProps = {
  live: NonNullable<Shown['live']>
  quorum: number
  criteria: NonNullable<Shown['board']>['criteria']
  zone: string
}

/** Marked by a frame and a label, so that nobody mistakes it for the public board. */
function LiveBoard({ live, quorum, criteria, zone }: LiveProps) {
  const { t, format } = useI18n()
  return (
    <section className="board-live" aria-labelledby="board-live">
      <h2 id="board-live">{t('visibility.board.live')}</h2>
      <p>{t('visibility.board.live_hint', { at: format.instant(live.computedAt, zone) })}</p>
      <Board board={live} name={t('visibility.board.live')} quorum={quorum} criteria={criteria} />
    </section>
  )
}
