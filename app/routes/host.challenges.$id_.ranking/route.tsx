import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { CasePage } from '#app/domain/judging/views/case-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { BoardDesk } from '#app/domain/leaderboards/views/board-desk'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Button, LinkButton } from '#app/ui/button'
import { DefinitionList } from '#app/ui/definition-list'
import { Cluster, Split, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Coverage } from './coverage'
import type { loader } from './door.server'
import { JudgesPanel } from './judges-panel'
import { RankingTable } from './ranking-table'

export { action, loader } from './door.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Ranking() {
  const { t } = useI18n()
  const { challenge, host, stages, boardDesk, why } = useLoaderData<typeof loader>()
  return (
    <CasePage challenge={challenge} host={host} section="ranking" lead={t('ranking.lead')}>
      <StageSwitch stages={stages} href={stage => paths.ranking(challenge.id, stage.id)} />
      <RefusalNotice why={why} zone={challenge.timeZone} />
      <Split>
        <Stack gap={8}>
          <RankingTable />
          <JudgesPanel />
        </Stack>
        <Stack gap={6}>
          <RunPanel />
          {boardDesk && <BoardDesk desk={boardDesk} />}
          <Coverage />
        </Stack>
      </Split>
    </CasePage>
  )
}

function RunPanel() {
  const { t, format } = useI18n()
  const { challenge, stages, run, can } = useLoaderData<typeof loader>()
  const final = stages.all.at(-1)?.id === stages.hereId
  return (
    <Panel id="run" title={t('ranking.run_title')}>
      <Stack gap={4}>
        {run ? (
          <>
            <Badge tone={run.current ? 'done' : 'awaiting'}>
              {t(run.current ? 'ranking.run_current' : 'ranking.run_stale')}
            </Badge>
            <DefinitionList
              items={[
                { term: t('ranking.computed_at'), value: format.instant(run.computedAt, challenge.timeZone) },
                { term: t('ranking.engine'), value: run.engineVersion },
                { term: t('ranking.hash'), value: <code className="fingerprint">{run.inputsHash}</code> },
              ]}
            />
          </>
        ) : (
          <p>{t('ranking.run_none')}</p>
        )}
        <Cluster>
          {can.compute && (
            <Form method="post">
              <Button variant={run?.current ? 'secondary' : 'primary'}>{t('ranking.compute')}</Button>
            </Form>
          )}
          {run?.current && can.compute && (
            <LinkButton
              href={final ? paths.decision(challenge.id) : paths.advancement(challenge.id, stages.hereId)}
            >
              {t('ranking.to_decision')}
            </LinkButton>
          )}
        </Cluster>
      </Stack>
    </Panel>
  )
}
