import { type FetcherWithComponents, useFetcher } from '@remix-run/react'
import { type FormEvent, useMemo, useState } from 'react'
import { Deadline } from '#app/domain/teams/views/deadline'
import { AutosaveStatus } from '#app/http/autosave/autosave-status'
import { basesField } from '#app/http/autosave/form-parts'
import { KeptCopy } from '#app/http/autosave/kept-copy'
import { useRestored } from '#app/http/autosave/restored'
import { AutosaveContexts } from '#app/http/autosave/save-errors'
import { useAutosave } from '#app/http/autosave/use-autosave'
import { useSummary } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { ErrorSummary } from '#app/ui/error-summary'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { draftFields } from '../answers'
import type { DraftView } from '../queries/load-draft.server'
import { draftErrors } from './draft-errors'
import { controlId, DraftField } from './draft-field'
import { readAnswer } from './form-answer'
import { SubmissionState } from './submission-state'

type DraftScreenProps = { draft: DraftView; answer: unknown }

/** The stage's form with the team's draft: saved automatically or by a button; another leads on to submitting it. */
export function DraftScreen({ draft, answer }: DraftScreenProps) {
  const { t, local } = useI18n()
  const { entryId, stageId, challenge, stage, now, team } = draft
  const press = useFetcher<unknown>({ key: `draft ${entryId} ${stageId}` })
  const latest = press.data ?? answer
  const said = readAnswer(latest)
  // a person who does not take part in the stage sees only the reason
  const written = draft.can.save.ok || draft.savedAt !== null || said.typed !== null
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('teams.entry.where')}
              places={[
                { href: paths.entry(entryId), label: team },
                { href: paths.draft(entryId, stageId), label: t('submissions.draft') },
              ]}
            />
          }
          title={local(stage.name) || t('submissions.draft')}
          lead={local(challenge.title)}
        />
        {(!written || Object.keys(said.errors).length === 0) && (
          <SubmissionState state={draft} submitted={draft.submitted} />
        )}
        {stage.closesAt && !draft.cancellation && (
          <p>
            {t(stage.closesAt <= now ? 'teams.entry.deadline_was' : 'teams.entry.deadline')}{' '}
            <Deadline at={stage.closesAt} zone={challenge.timeZone} now={now} />
          </p>
        )}
        {written && <DraftForm draft={draft} answer={latest} press={press} />}
      </Stack>
    </Page>
  )
}

type DraftFormProps = { draft: DraftView; answer: unknown; press: FetcherWithComponents<unknown> }

const formId = 'draft'

/** Buttons use a fetcher, so that this page keeps what was typed whatever the answer. */
function DraftForm({ draft, answer, press }: DraftFormProps) {
  const { t, format } = useI18n()
  const { entryId, stageId, can, draftNumber, stage, now } = draft
  const answered = useAnswered(draft.fields)
  /** it can still be submitted, so time and gaps matter */
  const ahead = !draft.closed && !draft.cancellation && !draft.resultsOut
  const action = paths.draft(entryId, stageId)
  const { restored } = useRestored(formId)
  const stored = useMemo(() => draftFields(draft.fields), [draft.fields])
  const save = useAutosave({
    ...{ formId, action, number: draftNumber, numberField: 'draftNumber', mark: ['autosave', 'on'] },
    stored,
    automatic: can.save.ok,
    pressing: press.state !== 'idle',
    answer,
    restored,
  })
  const shown = readAnswer(restored && answer === restored.answer ? restored : answer)
  const { byField, summary } = draftErrors(draft, shown)
  const errors = useSummary(
    summary.map(({ fieldId, ref }) => ({ id: fieldId === null ? formId : controlId(fieldId), ref })),
  )
  return (
    <press.Form
      method="post"
      action={action}
      encType="multipart/form-data"
      className="form"
      id={formId}
      noValidate
      onInput={event => {
        save.onChange(event)
        answered.onInput(event)
      }}
      onSubmit={save.onSubmit}
    >
      <KeptCopy formId={formId} action={action} number={draftNumber} holdsUnsaved={save.holdsUnsaved} />
      <ErrorSummary title={t('form.problems')} errors={errors} />
      <input type="hidden" name="draftNumber" value={save.number} />
      <input type="hidden" name={basesField} defaultValue={save.bases} />
      <button type="submit" hidden tabIndex={-1}>
        {t('submissions.save_draft')}
      </button>
      <AutosaveContexts autosave={save}>
        {draft.fields.map(field => (
          <DraftField
            key={field.id}
            field={field}
            draft={draft}
            typed={shown.typed}
            errors={byField[field.id] ?? []}
          />
        ))}
      </AutosaveContexts>
      <div className="draft-bar">
        <div className="draft-bar-line">
          {ahead && (
            <span>{t('submissions.answered', { answered: answered.count, all: draft.fields.length })}</span>
          )}
          {ahead && stage.closesAt && (
            <time className="deadline-left" dateTime={stage.closesAt.toISOString()}>
              {t('submissions.closes', { left: format.relative(stage.closesAt, now) })}
            </time>
          )}
          <AutosaveStatus autosave={save} idle={useSavedText(draft)} />
        </div>
        {can.save.ok && <Buttons draft={draft} />}
      </div>
    </press.Form>
  )
}

/** How many questions have an answer now; files as of the last load. */
function useAnswered(fields: DraftView['fields']) {
  const [typed, setTyped] = useState<Record<string, boolean>>({})
  const isAnswered = ({ id, text, files }: DraftView['fields'][number]) =>
    typed[id] ?? (text.trim() !== '' || files.length > 0)
  return {
    count: fields.filter(isAnswered).length,
    onInput({ target }: FormEvent<HTMLFormElement>) {
      const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      if (!isText || !target.name.startsWith('answers.')) return
      setTyped(before => ({ ...before, [target.name.slice('answers.'.length)]: target.value.trim() !== '' }))
    },
  }
}

function Buttons({ draft }: { draft: DraftView }) {
  const { t } = useI18n()
  return (
    <Cluster>
      {draft.can.submit.ok && (
        <Button name="next" value="on">
          {t('submissions.check.go')}
        </Button>
      )}
      <Button variant="secondary">{t('submissions.save_draft')}</Button>
    </Cluster>
  )
}

/** Who saved last and when, until something is typed. */
function useSavedText({ savedAt, savedBy, challenge }: DraftView): string {
  const { t, format } = useI18n()
  if (!savedAt) return t('autosave.auto')
  return t('submissions.saved_at', { at: format.instant(savedAt, challenge.timeZone), name: savedBy ?? '—' })
}
