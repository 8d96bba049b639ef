import { FinalistsList } from '#app/domain/catalogue/views/finalists'
import { LedgerLine } from '#app/domain/catalogue/views/ledger-line'
import { CancelledNotice } from '#app/domain/challenges/views/cancelled-notice'
import { HowComputed } from '#app/domain/ranking/views/how-computed'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { LeaderboardPage } from '../queries/load-leaderboard.server'
import { Board } from './board'
import { FinalBoard } from './final-board'
import { NotYet } from './not-yet'
import { ScoreBoardView } from './score-board'
import { ShownBoard } from './shown-board'

/** The leaderboard: the published ranking, before it the board shown while judging, before that when it is expected. */
export function LeaderboardView({ page }: { page: LeaderboardPage }) {
  const { t, local } = useI18n()
  const { challenge, board, scores, shown, finalists } = page
  const places = [
    { href: paths.challenge(challenge.slug), label: local(challenge.title) },
    { href: paths.leaderboard(challenge.slug), label: t('leaderboards.board_title') },
  ]
  return (
    <Page>
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
        title={t('leaderboards.board_title')}
        lead={local(challenge.title)}
        actions={
          board && (
            <LinkButton href={paths.results(challenge.slug)}>{t('decisions.result.see_results')}</LinkButton>
          )
        }
      />
      <Stack gap={6}>
        {page.cancellation && <CancelledNotice cancellation={page.cancellation} />}
        {shown && <ShownBoard shown={shown} zone={challenge.timeZone} />}
        {board && <Published page={page} board={board} />}
        {scores && <ScoreBoardView board={scores} zone={challenge.timeZone} slug={challenge.slug} />}
        {!board && !scores && !shown?.board && !page.cancellation && (
          <NotYet slug={challenge.slug} zone={challenge.timeZone} schedule={page.schedule} />
        )}
        <LedgerLine slug={challenge.slug} />
      </Stack>
      {finalists.length > 0 && (
        <div className="finalists-below">
          <FinalistsList groups={finalists} zone={challenge.timeZone} level={2} />
        </div>
      )}
    </Page>
  )
}

function Published({ page, board }: { page: LeaderboardPage; board: NonNullable<LeaderboardPage['board']> }) {
  const { challenge, criteria, quorum } = page
  return (
    <Stack gap={8}>
      {board.ranked[0]?.metric ? (
        <FinalBoard board={board} slug={challenge.slug} />
      ) : (
        <Board board={board} quorum={quorum} criteria={criteria} />
      )}
      <HowComputed
        slug={challenge.slug}
        run={board}
        criteria={criteria}
        quorum={quorum}
        zone={challenge.timeZone}
      />
    </Stack>
  )
}
