import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { phaseTone } from '#app/domain/catalogue/phase-tone'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { TodoList } from '#app/domain/todo/views/todo-list'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Split, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { DeskTimeline } from './desk-timeline'
import { MoreActions } from './more-actions'
import { NextStep } from './next-step'
import { Progress } from './progress'
import type { loader } from './route.server'
import { SectionStates } from './section-states'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? 'Meydan' }]

export default function HostChallenge() {
  const { t, local } = useI18n()
  const { id, title, state, phase, institution, todo, now } = useLoaderData<typeof loader>()
  const published = state === 'published' && phase !== 'scheduled'
  return (
    <DeskPage
      challenge={{ id, title }}
      tab="overview"
      eyebrow={
        <>
          <Badge tone={phaseTone(phase)}>{t(`challenges.phase.${phase}`)}</Badge>
          {institution && <span className="quiet-text">{local(institution.name)}</span>}
        </>
      }
      title={local(title)}
    >
      <Split>
        <Stack gap={8}>
          {todo.length > 0 && <TodoList items={todo} now={now} named={false} />}
          <NextStep />
          {published && <Progress />}
          <Remarks />
          {!published && <SectionStates />}
        </Stack>
        <Stack gap={6}>
          <Panel id="timeline" title={t('editing.overview.timeline')}>
            <DeskTimeline />
          </Panel>
          <Panel id="other-acts" title={t('editing.overview.other')}>
            <MoreActions />
          </Panel>
        </Stack>
      </Split>
    </DeskPage>
  )
}

function Remarks() {
  const { t } = useI18n()
  const { id, remarks } = useLoaderData<typeof loader>()
  if (remarks.length === 0) return null
  return (
    <Notice kind="warn" title={t('editing.remarks')}>
      {remarks.map(remark => (
        <div key={remark.id}>
          <Link href={paths.challengeSection(id, remark.section)}>
            {t(`challenges.section.${remark.section}`)}
          </Link>
          <p className="pre-line">{remark.text}</p>
        </div>
      ))}
    </Notice>
  )
}
