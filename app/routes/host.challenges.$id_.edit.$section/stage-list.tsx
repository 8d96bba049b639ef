import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { VisuallyHidden } from '#app/ui/hidden'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

type Stage = ReturnType<typeof useLoaderData<typeof loader>>['stages'][number]

/** All stages with their windows, with buttons to move, remove and add stages. */
export function StageList() {
  const { t } = useI18n()
  const { id, stages, canAddStage } = useLoaderData<typeof loader>()
  const several = stages.length > 1
  if (!several && !canAddStage.ok) return null
  return (
    <Panel id="stages" title={t('challenges.stages.list')}>
      <p className="quiet-text">
        {t(several ? 'challenges.stages.more_hint' : 'challenges.stages.one_hint')}
      </p>
      {several && (
        <ol className="stage-rows">
          {stages.map(stage => (
            <StageRow key={stage.id} stage={stage} />
          ))}
        </ol>
      )}
      {canAddStage.ok ? (
        <Form method="post" action={paths.challengeStages(id)}>
          <Button variant="secondary">{t('challenges.stages.add')}</Button>
        </Form>
      ) : (
        <p className="quiet-text">{t(canAddStage.reason, canAddStage.params)}</p>
      )}
    </Panel>
  )
}

function StageRow({ stage }: { stage: Stage }) {
  const { t, local, format } = useI18n()
  const { id, stages, content } = useLoaderData<typeof loader>()
  const { number, opensAt, closesAt, can } = stage
  const name = local(stage.name) || t('challenges.stages.number', { number })
  const window =
    opensAt && closesAt
      ? t('challenges.stages.window', {
          from: format.instant(opensAt, content.timeZone),
          to: format.instant(closesAt, content.timeZone),
        })
      : t('challenges.stages.no_dates')
  return (
    <li className="stage-row">
      <div>
        <Link className="stage-row-name" href={paths.challengeSection(id, 'timeline', stage.id)}>
          {number}. {name}
        </Link>
        <p className="quiet-text">{window}</p>
        {stage.opensUnjudged && <p className="stage-row-warning">{t('challenges.stages.warn_unjudged')}</p>}
      </div>
      <div className="cluster">
        {can.move && number > 1 && <Act stage={stage} name={name} towards="sooner" />}
        {can.move && number < stages.length && <Act stage={stage} name={name} towards="later" />}
        {can.remove && <Act stage={stage} name={name} />}
      </div>
    </li>
  )
}

type ActProps = { stage: Stage; name: string; towards?: 'sooner' | 'later' }

/** Without a direction it removes the stage. */
function Act({ stage, name, towards }: ActProps) {
  const { t } = useI18n()
  const { id } = useLoaderData<typeof loader>()
  return (
    <Form method="post" action={paths.challengeStage(id, stage.id)}>
      <input type="hidden" name="_method" value={towards ? 'put' : 'delete'} />
      {towards && <input type="hidden" name="towards" value={towards} />}
      <Button variant="quiet" size="small">
        {t(towards ? `challenges.stages.${towards}` : 'challenges.stages.remove')}{' '}
        <VisuallyHidden>({name})</VisuallyHidden>
      </Button>
    </Form>
  )
}
