import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import type { PauseInput } from '#app/domain/exceptions/input'
import { ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function PausePage() {
  const { t, local, format } = useI18n()
  const { challenge, stage, may } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      tab="entries"
      here={{ href: paths.stagePause(challenge.id, stage.id), label: t('exceptions.pause') }}
      eyebrow={stage.name && local(stage.name)}
      title={t(stage.pausedAt ? 'exceptions.resume' : 'exceptions.pause')}
      lead={t(stage.pausedAt ? 'exceptions.resume_lead' : 'exceptions.pause_lead')}
    >
      {stage.pausedAt && (
        <Notice
          kind="warn"
          title={t('exceptions.paused_since', { at: format.instant(stage.pausedAt, challenge.timeZone) })}
        >
          <p>{local(stage.reason ?? {})}</p>
        </Notice>
      )}
      {stage.pausedAt && <ResumeForm />}
      {!stage.pausedAt && (may.ok ? <PauseForm /> : <Notice title={t(may.reason, may.params)} />)}
    </DeskPage>
  )
}

function PauseForm() {
  const { t } = useI18n()
  const { challenge, stage } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<PauseInput>('pause')
  return (
    <ServerForm form={form}>
      <LocalTextFields
        field={fields.reason}
        legend={t('editing.reason')}
        hint={t('editing.reason_hint')}
        rows={4}
      />
      <Cluster>
        <Button variant="danger">{t('exceptions.pause')}</Button>
        <Back challengeId={challenge.id} stageId={stage.id} />
      </Cluster>
    </ServerForm>
  )
}

function ResumeForm() {
  const { t } = useI18n()
  const { challenge, stage } = useLoaderData<typeof loader>()
  const [form] = useServerForm<{ giveBack?: string }>('resume')
  return (
    <ServerForm form={form}>
      <input type="hidden" name="_method" value="delete" />
      {stage.closesAt && (
        <Checkbox
          id="giveBack"
          name="giveBack"
          defaultChecked
          label={t('exceptions.give_back')}
          hint={t('exceptions.give_back_hint')}
        />
      )}
      <Cluster>
        <Button>{t('exceptions.resume')}</Button>
        <Back challengeId={challenge.id} stageId={stage.id} />
      </Cluster>
    </ServerForm>
  )
}

function Back({ challengeId, stageId }: { challengeId: string; stageId: string }) {
  const { t } = useI18n()
  return (
    <LinkButton variant="quiet" href={paths.hostEntries(challengeId, stageId)}>
      {t('screening.back')}
    </LinkButton>
  )
}
