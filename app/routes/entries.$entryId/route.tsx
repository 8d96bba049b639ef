import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { CancelledNotice } from '#app/domain/challenges/views/cancelled-notice'
import { TeamFeedback } from '#app/domain/decisions/views/team-feedback'
import { NextStepPanel } from '#app/domain/submissions/views/next-step-panel'
import { StagesPanel } from '#app/domain/submissions/views/stages-panel'
import { SubmittedVersions } from '#app/domain/submissions/views/submitted-versions'
import { TeamPanel } from '#app/domain/submissions/views/team-panel'
import { Deadline } from '#app/domain/teams/views/deadline'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Split, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { NewRules } from './new-rules'
import { PrizesWon } from './prizes-won'
import { ResultAppealNotice } from './result-appeal-notice'
import type { loader } from './route.server'
import { ScreeningNotices } from './screening-notices'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Workspace() {
  const { t, local, format } = useI18n()
  const { workspace, feedback, prizes } = useLoaderData<typeof loader>()
  const { challenge, team, stage, now } = workspace
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('teams.entry.where')}
              places={[
                { href: paths.myEntries(), label: t('teams.entry.mine') },
                { href: paths.entry(workspace.entryId), label: team.name },
              ]}
            />
          }
          title={team.name}
          lead={<Link href={paths.challenge(challenge.slug)}>{local(challenge.title)}</Link>}
        />
        {workspace.cancellation && (
          <CancelledNotice cancellation={workspace.cancellation}>
            <p>{t('submissions.texts_kept')}</p>
          </CancelledNotice>
        )}
        {stage?.closesAt && !workspace.cancellation && !workspace.resultsOut && (
          <p>
            {t(stage.closesAt <= now ? 'teams.entry.deadline_was' : 'teams.entry.deadline')}{' '}
            <Deadline at={stage.closesAt} zone={challenge.timeZone} now={now} />
          </p>
        )}
        <ScreeningNotices />
        <ResultAppealNotice />
        <Split>
          <Stack gap={8}>
            {prizes.length > 0 && <PrizesWon prizes={prizes} workspace={workspace} />}
            {feedback.map(each => (
              <TeamFeedback key={each.stage.id} feedback={each} several={workspace.stages.length > 1} />
            ))}
            <NewRules />
            {!workspace.cancellation && <NextStepPanel workspace={workspace} />}
            <StagesPanel workspace={workspace} />
            <SubmittedVersions workspace={workspace} />
          </Stack>
          <Stack gap={8}>
            <TeamPanel workspace={workspace} />
            <p className="muted">
              {t('teams.entry.entered_on', { at: format.instant(workspace.enteredAt, challenge.timeZone) })}
            </p>
            {!workspace.resultsOut && !workspace.cancellation && (
              <p>
                <Link href={paths.entryConflicts(workspace.entryId)}>{t('conflicts.team_link')}</Link>
              </p>
            )}
            {!workspace.cancellation && (
              <p>
                <Link href={paths.teamCard(workspace.entryId)}>{t('teams.card.title')}</Link>
              </p>
            )}
            {workspace.can.withdraw && (
              <p>
                <Link href={paths.entryWithdrawal(workspace.entryId)}>{t('teams.entry.withdraw')}</Link>
              </p>
            )}
          </Stack>
        </Split>
      </Stack>
    </Page>
  )
}
