import { Form } from '@remix-run/react'
import { Deadline } from '#app/domain/teams/views/deadline'
import { isFailure } from '#app/http/autosave/outcome'
import { useNamedError } from '#app/http/form'
import { messageRef } from '#app/i18n/translate'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { ErrorSummary } from '#app/ui/error-summary'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { AnswersToCheck } from '../queries/load-answers-to-check.server'
import { controlId } from './draft-field'
import { readAnswer } from './form-answer'
import { ShownAnswers } from './shown-answers'
import { SubmissionState } from './submission-state'

type CheckProps = { check: AnswersToCheck }

const formId = 'submit'

/** The answers once more before they are submitted: what is missing, until when, and who reads them from when. */
export function CheckScreen({ check, answer }: CheckProps & { answer: unknown }) {
  const { t, local, refText } = useI18n()
  const { entryId, stageId, challenge, stage, now, team, can, submitted, fields, problems } = check
  const refused = (readAnswer(answer).errors[''] ?? []).map(refText)
  const draft = paths.draft(entryId, stageId)
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('teams.entry.where')}
              places={[
                { href: paths.entry(entryId), label: team },
                { href: draft, label: t('submissions.draft') },
                { href: paths.versions(entryId, stageId), label: t('submissions.check') },
              ]}
            />
          }
          title={t('submissions.check')}
          lead={local(challenge.title)}
        />
        <ErrorSummary title={t('form.problems')} errors={refused.map(message => ({ id: formId, message }))} />
        {isFailure(answer) && <Notice kind="error" title={t('submissions.not_submitted')} />}
        {refused.length === 0 && <SubmissionState state={check} submitted={submitted} />}
        {stage.closesAt && !check.cancellation && (
          <p>
            {t(stage.closesAt <= now ? 'teams.entry.deadline_was' : 'teams.entry.deadline')}{' '}
            <Deadline at={stage.closesAt} zone={challenge.timeZone} now={now} />
          </p>
        )}
        {can.submit.ok && <Missing check={check} />}
        <h2 className="visually-hidden">{t('submissions.answers')}</h2>
        <ShownAnswers
          fields={fields}
          actionOf={({ id, label }) => (
            <Link
              href={`${draft}#${controlId(id)}`}
              aria-label={`${t('submissions.check.edit')}: ${local(label)}`}
            >
              {t('submissions.check.edit')}
            </Link>
          )}
        />
        {can.submit.ok && problems.length === 0 && !submitted?.same && <WhatHappens check={check} />}
        <Bar check={check} />
      </Stack>
    </Page>
  )
}

/** What prevents submitting, each with a link to its field in the draft. */
function Missing({ check }: CheckProps) {
  const { t, local } = useI18n()
  const namedError = useNamedError()
  const { entryId, stageId, problems, fields } = check
  if (problems.length === 0) return null
  return (
    <Notice kind="warn" title={t('submissions.check.missing', { count: problems.length })}>
      <ul>
        {problems.map(({ fieldId, reason, params }) => {
          const field = fields.find(({ id }) => id === fieldId)
          const kind = field?.kind === 'choice' ? 'choose' : 'fill'
          const label = { text: local(field?.label ?? {}), kind } as const
          return (
            <li key={fieldId}>
              <Link href={`${paths.draft(entryId, stageId)}#${controlId(fieldId)}`}>
                {namedError(messageRef(reason, params), label)}
              </Link>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

/** Who reads it from when, until when it can be changed, and that a receipt comes. */
function WhatHappens({ check }: CheckProps) {
  const { t, format } = useI18n()
  const { stage, challenge, sealed, members } = check
  const at = stage.closesAt && format.instant(stage.closesAt, challenge.timeZone)
  const zone = format.zone(challenge.timeZone)
  return (
    <Panel id="then" title={t('submissions.check.then')}>
      <ul>
        {at ? (
          <>
            <li>{t(sealed ? 'submissions.check.sealed' : 'submissions.check.unsealed', { at, zone })}</li>
            <li>{t('submissions.check.change')}</li>
          </>
        ) : (
          <>
            <li>{t(sealed ? 'submissions.sealed_open' : 'submissions.check.unsealed_open')}</li>
            <li>{t('submissions.check.change_open')}</li>
          </>
        )}
        <li>{t('submissions.check.mail', { count: members })}</li>
      </ul>
    </Panel>
  )
}

/** The time left and the buttons, always in sight. */
function Bar({ check }: CheckProps) {
  const { t, format } = useI18n()
  const { entryId, stageId, stage, now, submitted, can } = check
  return (
    <Form method="post" action={paths.versions(entryId, stageId)} id={formId} className="draft-bar">
      <input type="hidden" name="draftNumber" value={check.draftNumber} />
      <input type="hidden" name="key" value={check.key} />
      {stage.closesAt && can.submit.ok && (
        <div className="draft-bar-line">
          <time className="deadline-left" dateTime={stage.closesAt.toISOString()}>
            {t('submissions.closes', { left: format.relative(stage.closesAt, now) })}
          </time>
        </div>
      )}
      <Cluster>
        {can.submit.ok && check.problems.length === 0 && !submitted?.same && (
          <Button>{t(submitted ? 'submissions.hand_in_again' : 'submissions.hand_in')}</Button>
        )}
        {submitted?.same && (
          <LinkButton href={paths.receipt(entryId, stageId, submitted.number)}>
            {t('submissions.receipt.title')}
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={paths.draft(entryId, stageId)}>
          {t('submissions.check.back')}
        </LinkButton>
      </Cluster>
    </Form>
  )
}
