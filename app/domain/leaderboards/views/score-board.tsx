import { Fragment } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import type { ScoreBoard } from '../queries/load-score-board.server'
import { BoardFiles } from './board-files'
import { BoardPages } from './board-pages'
import { BoardSearch } from './board-search'
import { ScoreRow } from './score-row'

type Row = ScoreBoard['ranked'][number]
type ViewProps = { board: ScoreBoard; zone: string }

/** The board of public scores of a stage that a metric scores. */
export function ScoreBoardView({ board, zone, slug }: ViewProps & { slug: string }) {
  const { t, local, format } = useI18n()
  const { stage, settings, best, frozenSince, own, pages, closed, day } = board
  const share = settings.publicShare
  return (
    <section className="score-board">
      <Stack gap={6}>
        {stage.several && (
          <h2>{local(stage.name) || t('challenges.stages.number', { number: stage.number })}</h2>
        )}
        {frozenSince && (
          <Notice kind="warn" title={t('visibility.board.frozen')}>
            <p>{t('visibility.board.frozen_public', { at: format.instant(frozenSince, zone) })}</p>
          </Notice>
        )}
        <p className="measure">
          <Link href={paths.metric(settings.metric)}>{board.metricName}</Link> · {t('metrics.best')}:{' '}
          {t(`metrics.best.${best}`)}.{' '}
          {share === null ? t('attempts.board_column') : t('attempts.board_share', { share })}{' '}
          {t(closed ? 'attempts.board_closed' : 'attempts.board_sealed')}
        </p>
        <BoardSearch board={board} />
        {board.teams === 0 ? (
          <p>{t('attempts.board_empty')}</p>
        ) : (
          <table className="board">
            <caption>
              {t('attempts.board_caption', { at: format.passing(day.from, day.to, zone) })}{' '}
              {board.prizePlaces > 0 && t('attempts.prize_places')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('leaderboards.place')}</th>
                <th scope="col">{t('attempts.change')}</th>
                <th scope="col">{t('leaderboards.team')}</th>
                <th scope="col">{t('attempts.progress')}</th>
                <th scope="col" className="board-number">
                  {t('attempts.public_score')}
                </th>
                <th scope="col" className="board-number">
                  {t('attempts.count')}
                </th>
                <th scope="col">{t('attempts.last')}</th>
              </tr>
            </thead>
            <tbody>
              {own && !board.ranked.some(({ entryId }) => entryId === own.entryId) && (
                <ScoreRow row={own} zone={zone} />
              )}
              <Rows board={board} zone={zone} />
            </tbody>
          </table>
        )}
        <BoardPages list="ranked" of={pages.ranked} name={undefined} />
        {board.teams > 0 && <BoardFiles slug={slug} />}
      </Stack>
    </section>
  )
}

/** The teams of the page, with the host's solution before the first team that is not better. */
function Rows({ board, zone }: ViewProps) {
  const { baseline, ranked, pages, search } = board
  const { page, pages: last } = pages.ranked
  const found = baseline === null || search !== '' ? null : ranked.findIndex(({ beats }) => !beats)
  const at = found === 0 && page > 1 ? null : found === -1 ? (page === last ? ranked.length : null) : found
  return (
    <>
      {ranked.map((row, index) => (
        <Fragment key={row.entryId}>
          {baseline && at === index && <BaselineRow headline={baseline} />}
          <ScoreRow row={row} zone={zone} />
        </Fragment>
      ))}
      {baseline && at === ranked.length && <BaselineRow headline={baseline} />}
    </>
  )
}

function BaselineRow({ headline }: { headline: Row['headline'] }) {
  const { t, format } = useI18n()
  return (
    <tr className="board-row board-baseline">
      <td className="board-place">–</td>
      <td />
      <th scope="row" className="board-team">
        {t('attempts.baseline')}
      </th>
      <td />
      <td className="board-number board-score">{format.number(headline.value, headline.digits)}</td>
      <td />
      <td />
    </tr>
  )
}
