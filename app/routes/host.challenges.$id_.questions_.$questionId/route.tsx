import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { DefinitionList } from '#app/ui/definition-list'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { AnswerForm } from './answer-form'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function HostQuestion() {
  const { t } = useI18n()
  const { challenge, question, can } = useLoaderData<typeof loader>()
  const here = { href: paths.hostQuestion(challenge.id, question.id), label: t('questions.question') }
  return (
    <DeskPage challenge={challenge} tab="questions" here={here} title={t('questions.question')}>
      <Stack gap={6}>
        <Asked />
        {can.answer && (
          <Panel id="answer" title={t('questions.answer')}>
            <AnswerForm />
          </Panel>
        )}
        {question.answer && <Answered />}
      </Stack>
    </DeskPage>
  )
}

function Asked() {
  const { t, format } = useI18n()
  const { challenge, question } = useLoaderData<typeof loader>()
  const { text, asker, askedAt, audience } = question
  return (
    <Panel id="asked" title={t('questions.asked_text')}>
      <p className="pre-line measure">
        <Written text={text} />
      </p>
      <DefinitionList
        items={[
          { term: t('questions.asker'), value: asker ?? t('questions.asker_hidden') },
          { term: t('questions.asked_at'), value: format.instant(askedAt, challenge.timeZone) },
          {
            term: t('questions.audience'),
            value: t(audience === 'everyone' ? 'questions.for_everyone' : 'questions.for_team'),
          },
        ]}
      />
    </Panel>
  )
}

function Answered() {
  const { t, format } = useI18n()
  const { challenge, question, can } = useLoaderData<typeof loader>()
  const { answer } = question
  if (!answer) return null
  const at = format.instant(answer.answeredAt, challenge.timeZone)
  return (
    <Panel id="answered" title={t('questions.answered_at', { at })}>
      {answer.number && (
        <p className="talk-question pre-line measure">
          <Written text={answer.question} />
        </p>
      )}
      <p className="pre-line measure">
        <Written text={answer.text} />
      </p>
      <p className="quiet-text">
        {answer.number ? t('questions.shown_as', { number: answer.number }) : t('questions.team_only')}
      </p>
      {answer.hiddenAt && (
        <p>
          {t('questions.hidden_at', { at: format.instant(answer.hiddenAt, challenge.timeZone) })}{' '}
          <Written text={answer.hideReason ?? {}} />
        </p>
      )}
      {can.hide && (
        <LinkButton variant="secondary" href={paths.answerHiding(challenge.id, question.id)}>
          {t('questions.hide')}
        </LinkButton>
      )}
    </Panel>
  )
}
