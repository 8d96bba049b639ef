import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loadWorkspace } from '../queries/load-workspace.server'

export type Workspace = Awaited<ReturnType<typeof loadWorkspace>>

/** The team's next step, in large type. */
export function NextStepPanel({ workspace }: { workspace: Workspace }) {
  const { t, local, format } = useI18n()
  const { next, challenge, members, stage, after, now } = workspace
  const at = (instant: Date | null | undefined) =>
    instant ? format.instant(instant, challenge.timeZone) : '—'
  const params = {
    min: challenge.teamMin,
    count: challenge.teamMin - members.length,
    stage: local(after?.name ?? {}) || t('decisions.advance.next_stage'),
    at: at(stage?.opensAt),
  }
  return (
    <Panel id="next" title={t('teams.entry.next')}>
      <p className="next-step">{t(`teams.entry.next.${next}`, params)}</p>
      {next === 'await_decision' && after?.knownBy && after.knownBy > now && (
        <p>{t('decisions.advance.known_by', { at: at(after.knownBy) })}</p>
      )}
      <Cluster>
        <NextAction workspace={workspace} />
      </Cluster>
    </Panel>
  )
}

function NextAction({ workspace }: { workspace: Workspace }) {
  const { t } = useI18n()
  const { next, entryId, stage, challenge, can } = workspace
  if (next === 'see_results') {
    return <LinkButton href={paths.results(challenge.slug)}>{t('teams.entry.see_results')}</LinkButton>
  }
  if (next === 'withdrawn') return can.returnEntry ? <ReturnButton entryId={entryId} /> : null
  if (!stage) return null
  const draft = paths.draft(entryId, stage.id)
  if (next === 'gather_team') {
    return (
      <>
        <LinkButton href={paths.teamInvitations(entryId)}>{t('teams.invite')}</LinkButton>
        <LinkButton variant="secondary" href={draft}>
          {t('submissions.open_draft')}
        </LinkButton>
      </>
    )
  }
  if (next === 'edit_until') return <LinkButton href={draft}>{t('submissions.edit')}</LinkButton>
  if (next === 'begin' || next === 'continue') {
    return (
      <LinkButton href={draft}>
        {t(next === 'begin' ? 'submissions.begin' : 'submissions.continue')}
      </LinkButton>
    )
  }
  return next === 'missed' || next === 'await_opening' ? (
    <LinkButton variant="secondary" href={draft}>
      {t('submissions.open_draft')}
    </LinkButton>
  ) : null
}

function ReturnButton({ entryId }: { entryId: string }) {
  const { t } = useI18n()
  return (
    <Form method="post" action={paths.entryWithdrawal(entryId)}>
      <input type="hidden" name="_method" value="delete" />
      <Button>{t('teams.entry.return')}</Button>
    </Form>
  )
}
