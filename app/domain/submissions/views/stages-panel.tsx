import { useI18n } from '#app/i18n/use-i18n'
import { Panel } from '#app/ui/panel'
import { Timeline } from '#app/ui/timeline'
import type { Workspace } from './next-step-panel'

type Stage = Workspace['stages'][number]

/** The stages in a row with the team's state in each; nothing where there is only one stage. */
export function StagesPanel({ workspace }: { workspace: Workspace }) {
  const { t, local } = useI18n()
  const { stages, stage: current, withdrawnAt } = workspace
  if (stages.length < 2 || withdrawnAt) return null
  return (
    <Panel id="stages" title={t('decisions.advance.stages')}>
      <Timeline
        steps={stages.map((stage, index) => ({
          key: stage.id,
          when: stage.id === current?.id && !isOver(stage) ? 'now' : isOver(stage) ? 'past' : 'future',
          title: local(stage.name) || t('decisions.advance.stage_number', { number: index + 1 }),
          word: t(`decisions.advance.state.${stage.state}`),
          time: <When stage={stage} workspace={workspace} />,
          note: stage.versions > 0 ? t('decisions.advance.versions', { count: stage.versions }) : undefined,
        }))}
      />
    </Panel>
  )
}

function isOver({ state }: Stage): boolean {
  return ['judged', 'went_on', 'stopped', 'missed'].includes(state)
}

function When({ stage, workspace }: { stage: Stage; workspace: Workspace }) {
  const { t, format } = useI18n()
  const { timeZone } = workspace.challenge
  const { opensAt, closesAt } = stage
  if (opensAt && workspace.now < opensAt)
    return t('decisions.advance.opens', { at: format.instant(opensAt, timeZone) })
  return closesAt ? t('decisions.advance.closes', { at: format.instant(closesAt, timeZone) }) : null
}
