import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { Deadline } from '#app/domain/teams/views/deadline'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { ErrorSummary } from '#app/ui/error-summary'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { DraftView } from '../queries/load-draft.server'
import { draftErrors } from './draft-errors'
import { controlId, DraftField } from './draft-field'
import { type FormAnswer, readAnswer } from './form-answer'
import { type SaveState, useAutosave } from './use-autosave'

type DraftScreenProps = { draft: DraftView; answer: unknown }

/** The stage's form with the team's working copy: saved as it is typed, saved by a button, handed in by another. */
export function DraftScreen({ draft, answer }: DraftScreenProps) {
  const { t, local } = useI18n()
  const { entryId, stageId, challenge, stage, now, team } = draft
  const said = readAnswer(answer)
  // whoever has no part in the stage has nothing to write: the reason stands alone
  const written = draft.can.save.ok || draft.savedAt !== null
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('entry.where')}
              places={[
                { href: paths.entry(entryId), label: team },
                { href: paths.draft(entryId, stageId), label: t('submission.draft') },
              ]}
            />
          }
          title={local(stage.name) || t('submission.draft')}
          lead={local(challenge.title)}
        />
        {stage.closesAt && (
          <p>
            {t(stage.closesAt <= now ? 'entry.deadline_was' : 'entry.deadline')}{' '}
            <Deadline at={stage.closesAt} zone={challenge.timeZone} now={now} />
          </p>
        )}
        {(!written || Object.keys(said.errors).length === 0) && <Standing draft={draft} />}
        {written && <DraftForm draft={draft} answer={said} />}
      </Stack>
    </Page>
  )
}

/** Whether this can be handed in now, and what has been already. */
function Standing({ draft }: { draft: DraftView }) {
  const { t } = useI18n()
  const { can, handedIn } = draft
  if (!can.submit.ok) return <Notice kind="warn" title={t(can.submit.reason, can.submit.params)} />
  if (handedIn === null) return null
  return <Notice kind="success" title={t('submission.stands', { number: handedIn })} />
}

function DraftForm({ draft, answer }: { draft: DraftView; answer: FormAnswer }) {
  const { t } = useI18n()
  const { entryId, stageId, can } = draft
  const form = useRef<HTMLFormElement>(null)
  const action = paths.draft(entryId, stageId)
  const save = useAutosave({ form, action, draftNumber: draft.draftNumber, paused: !can.save.ok })
  const shown = save.answer.stale ? save.answer : answer
  const { byField, summary } = draftErrors(draft, answer)
  return (
    <Form
      method="post"
      action={action}
      encType="multipart/form-data"
      className="form"
      id="draft"
      noValidate
      ref={form}
      onInput={save.onInput}
      onSubmit={save.onSubmit}
    >
      <ErrorSummary title={t('form.problems')} errors={useSummary(summary)} />
      <input type="hidden" name="draftNumber" value={save.number} />
      <input type="hidden" name="key" value={draft.key} />
      <button type="submit" hidden tabIndex={-1}>
        {t('submission.save_draft')}
      </button>
      {draft.fields.map(field => (
        <DraftField
          key={field.id}
          field={field}
          draft={draft}
          typed={shown.typed}
          errors={byField[field.id] ?? []}
          theirs={shown.stale}
        />
      ))}
      <SaveWord state={save.state} draft={draft} />
      {can.save.ok && <Buttons draft={draft} />}
    </Form>
  )
}

function useSummary(summary: { fieldId: string | null; ref: string }[]) {
  const { refText } = useI18n()
  return summary.map(({ fieldId, ref }) => ({
    id: fieldId === null ? 'draft' : controlId(fieldId),
    message: refText(ref),
  }))
}

function Buttons({ draft }: { draft: DraftView }) {
  const { t } = useI18n()
  const { entryId, stageId, can, handedIn } = draft
  return (
    <Cluster>
      {can.submit.ok && (
        <Button formAction={paths.versions(entryId, stageId)}>
          {t(handedIn === null ? 'submission.hand_in' : 'submission.hand_in_again')}
        </Button>
      )}
      <Button variant="secondary">{t('submission.save_draft')}</Button>
    </Cluster>
  )
}

/** A quiet word on whether what was typed is kept. */
function SaveWord({ state, draft }: { state: SaveState; draft: DraftView }) {
  const { t, format } = useI18n()
  const saved =
    draft.savedAt &&
    t('submission.saved_at', {
      at: format.instant(draft.savedAt, draft.challenge.timeZone),
      name: draft.savedBy ?? '—',
    })
  return (
    <p className="save-word" role="status" data-state={state}>
      {state === 'untouched' ? (saved ?? t('submission.saves_itself')) : t(`submission.save.${state}`)}
    </p>
  )
}
