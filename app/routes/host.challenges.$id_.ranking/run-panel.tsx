import { Form, useLoaderData, useNavigation } from '@remix-run/react'
import { useRules } from '#app/domain/ranking/views/use-rules'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button, LinkButton } from '#app/ui/button'
import { DefinitionList } from '#app/ui/definition-list'
import { Details } from '#app/ui/details'
import { Cluster, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The last computation: its rules, its inputs, whether it is up to date; and the button for the next one. */
export function RunPanel() {
  const { t } = useI18n()
  const { challenge, host, stages, run, can } = useLoaderData<typeof loader>()
  const final = stages.all.at(-1)?.id === stages.hereId
  const decision = final ? paths.decision(challenge.id) : paths.advancement(challenge.id, stages.hereId)
  return (
    <Panel id="run" title={t('leaderboards.run_title')}>
      <Stack gap={4}>
        {run ? <LastRun run={run} /> : <p>{t('leaderboards.run_none')}</p>}
        <Cluster>
          {can.compute && <Compute primary={!run?.current} />}
          {run?.current && can.compute && (
            <LinkButton href={decision}>{t('leaderboards.to_decision')}</LinkButton>
          )}
          {host && final && (
            <LinkButton href={paths.stagePanels(challenge.id, stages.hereId)} variant="secondary">
              {t('panels.title')}
            </LinkButton>
          )}
        </Cluster>
        <Runs />
      </Stack>
    </Panel>
  )
}

function LastRun({ run }: { run: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['run']> }) {
  const { t, format } = useI18n()
  const { challenge, criteria, stages } = useLoaderData<typeof loader>()
  const rules = useRules(criteria)
  return (
    <>
      <Badge tone={run.current ? 'done' : 'awaiting'}>
        {t(run.current ? 'leaderboards.run_current' : 'leaderboards.run_stale')}
      </Badge>
      <DefinitionList items={rules.items(run.rules, run.panels)} />
      <Link href={paths.diagnostics(challenge.id, stages.hereId)}>{t('ranking.diagnostics')}</Link>
      <DefinitionList
        items={[
          { term: t('leaderboards.computed_at'), value: format.instant(run.computedAt, challenge.timeZone) },
          { term: t('leaderboards.engine'), value: run.engineVersion },
          { term: t('ranking.seed'), value: <code className="fingerprint">{run.seed}</code> },
          { term: t('leaderboards.hash'), value: <code className="fingerprint">{run.inputsHash}</code> },
        ]}
      />
    </>
  )
}

/** Computing takes seconds with thousands of reviews and runs in a worker thread. */
function Compute({ primary }: { primary: boolean }) {
  const { t } = useI18n()
  const { challenge, stages } = useLoaderData<typeof loader>()
  const { state, formMethod } = useNavigation()
  const busy = state !== 'idle' && formMethod === 'POST'
  return (
    <Form method="post" action={paths.ranking(challenge.id, stages.hereId)}>
      <Button variant={primary ? 'primary' : 'secondary'}>{t('leaderboards.compute')}</Button>
      <p role="status">
        {busy && (
          <>
            {t('ranking.computing')} <progress aria-label={t('ranking.computing')} />
          </>
        )}
      </p>
    </Form>
  )
}

function Runs() {
  const { t, format } = useI18n()
  const { runs, challenge } = useLoaderData<typeof loader>()
  if (runs.length < 2) return null
  return (
    <Details summary={t('ranking.runs')}>
      <ol className="ranks-runs" reversed>
        {runs.map(run => (
          <li key={run.id}>
            {format.instant(run.computedAt, challenge.timeZone)} · {run.engineVersion}
            <br />
            <code className="fingerprint">{run.inputsHash}</code>
          </li>
        ))}
      </ol>
    </Details>
  )
}
