import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { BoardDesk } from '#app/domain/leaderboards/views/board-desk'
import { RunWarnings } from '#app/domain/ranking/views/run-warnings'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Split, Stack } from '#app/ui/layout'
import { Coverage } from './coverage'
import { JudgesPanel } from './judges-panel'
import { JudgingChanges } from './judging-changes'
import { RankingTable } from './ranking-table'
import type { loader } from './route.server'
import { RunPanel } from './run-panel'
import { TieVotes } from './tie-votes'
import { WaitingFiles } from './waiting-files'
import { WhatIf } from './what-if'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Ranking() {
  const { t } = useI18n()
  const { challenge, host, stages, boardDesk, run, why, decided } = useLoaderData<typeof loader>()
  return (
    <JudgingPage challenge={challenge} host={host} section="ranking" lead={t('leaderboards.lead')}>
      <StageSwitch stages={stages} href={stage => paths.ranking(challenge.id, stage.id)} />
      <RefusalNotice why={why} zone={challenge.timeZone} />
      <WaitingFiles />
      <RunWarnings codes={run?.warnings ?? []} decided={decided} />
      <RankingTable />
      <Split>
        <Stack gap={8}>
          <TieVotes />
          <WhatIf />
          <JudgingChanges />
          <JudgesPanel />
        </Stack>
        <Stack gap={6}>
          <RunPanel />
          {boardDesk && <BoardDesk desk={boardDesk} />}
          <Coverage />
        </Stack>
      </Split>
    </JudgingPage>
  )
}
