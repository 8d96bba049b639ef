import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { BreakGlassNotice } from '#app/domain/submissions/views/break-glass-notice'
import { SealedNotice } from '#app/domain/submissions/views/sealed-notice'
import { ShownAnswers } from '#app/domain/submissions/views/shown-answers'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { AppealNotice } from './appeal-notice'
import { NotesPanel } from './notes-panel'
import type { loader } from './route.server'
import { ScreeningPanel } from './screening-panel'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function HostEntry() {
  const { t, format } = useI18n()
  const { shown } = useLoaderData<typeof loader>()
  const { challenge, entry, team, submitted } = shown
  return (
    <DeskPage
      challenge={challenge}
      tab="entries"
      here={{ href: paths.hostEntry(challenge.id, entry.id), label: team }}
      title={team}
    >
      {entry.withdrawnAt && <Notice kind="warn" title={t('teams.entry.withdrawn')} />}
      <AppealNotice />
      <BreakGlassNotice looks={shown.looks} challengeId={challenge.id} zone={challenge.timeZone} />
      <Panel id="team" title={t('teams.entry.host_members')}>
        <Members />
        <p className="muted">
          {t('teams.entry.entered_on', { at: format.instant(entry.enteredAt, challenge.timeZone) })}
        </p>
      </Panel>
      <ScreeningPanel />
      {submitted.length === 0 && <EmptyState title={t('submissions.no_versions')} />}
      {submitted.map(stage => (
        <HandedIn key={stage.stageId} stage={stage} />
      ))}
      <NotesPanel />
    </DeskPage>
  )
}

function Members() {
  const { t } = useI18n()
  const { members } = useLoaderData<typeof loader>().shown
  return (
    <ul className="people">
      {members.map(member => (
        <li className="people-row" key={member.userId}>
          <span className="people-name">{member.name}</span>
          {member.captain && <Badge tone="info">{t('teams.captain')}</Badge>}
        </li>
      ))}
    </ul>
  )
}

type Stage = ReturnType<typeof useLoaderData<typeof loader>>['shown']['submitted'][number]

function HandedIn({ stage }: { stage: Stage }) {
  const { t, local, format } = useI18n()
  const { challenge, now } = useLoaderData<typeof loader>().shown
  return (
    <Panel
      id={`stage-${stage.stageId}`}
      title={local(stage.name) || t('submissions.version', { number: stage.number })}
    >
      <Stack gap={4}>
        <p>{t('submissions.received_at', { at: format.exact(stage.submittedAt, challenge.timeZone) })}</p>
        <p>
          <code className="hash">{stage.contentHash}</code>
        </p>
        {stage.fields ? (
          <>
            <RedactionLine stage={stage} />
            <ShownAnswers fields={stage.fields} />
          </>
        ) : (
          <SealedNotice
            verdict={stage.content}
            closesAt={stage.closesAt}
            zone={challenge.timeZone}
            now={now}
          />
        )}
      </Stack>{' '}
    </Panel>
  )
}

/** What judges of a blind stage read, and a link to change it. */
function RedactionLine({ stage }: { stage: Stage }) {
  const { t } = useI18n()
  const { challenge, entry } = useLoaderData<typeof loader>().shown
  if (!stage.redaction) return null
  const { redaction, number, stageId } = stage
  return (
    <Notice
      kind={redaction === 'outdated' ? 'warn' : 'info'}
      title={t(`reviews.redaction_${redaction}`, { number })}
    >
      <Link href={paths.redaction(challenge.id, entry.id, stageId)}>{t('reviews.redact_link')}</Link>
    </Notice>
  )
}
