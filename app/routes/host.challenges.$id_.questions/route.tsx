import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { askers } from '#app/domain/questions/askers'
import type { ClarificationInput } from '#app/domain/questions/input'
import { ClarificationList } from '#app/domain/questions/views/clarification-list'
import { ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Checkbox, RadioGroup } from '#app/ui/choice'
import { EmptyState } from '#app/ui/empty-state'
import { VisuallyHidden } from '#app/ui/hidden'
import { Split, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Pagination } from '#app/ui/pagination'
import { Panel } from '#app/ui/panel'
import { QuestionTable } from './question-table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function HostQuestions() {
  const { t } = useI18n()
  const { challenge, waiting, answered, clarifications, can } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      tab="questions"
      title={t('questions.desk')}
      lead={t('questions.desk_lead')}
    >
      <Split>
        <Stack gap={6}>
          {waiting.length === 0 ? (
            <EmptyState title={t('questions.desk_none')}>{t('questions.desk_none_hint')}</EmptyState>
          ) : (
            <QuestionTable caption={t('questions.desk_waiting', { count: waiting.length })} rows={waiting} />
          )}
          {answered.length > 0 && <Answered />}
          {clarifications.length > 0 && (
            <Panel id="clarifications" title={t('questions.clarifications')}>
              <ClarificationList all={clarifications} timeZone={challenge.timeZone} />
            </Panel>
          )}
        </Stack>
        <Stack gap={6}>
          {can.clarify && (
            <Panel id="clarify" title={t('questions.clarify')}>
              <Clarify />
            </Panel>
          )}
          <Panel id="askers" title={t('questions.open_to')}>
            <OpenTo />
          </Panel>
          <Link href={paths.questions(challenge.slug)}>{t('questions.public_page')}</Link>
        </Stack>
      </Split>
    </DeskPage>
  )
}

function Answered() {
  const { t } = useI18n()
  const { challenge, answered, page, pages } = useLoaderData<typeof loader>()
  return (
    <>
      <QuestionTable caption={t('questions.desk_answered')} rows={answered} />
      <Pagination
        label={t('questions.desk_answered')}
        page={page}
        pages={pages}
        href={to => paths.hostQuestions(challenge.id, to)}
        words={{
          previous: t('catalogue.previous'),
          next: t('catalogue.next'),
          page: number => t('catalogue.page', { page: number }),
        }}
      />
    </>
  )
}

function Clarify() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<ClarificationInput>('clarify')
  return (
    <ServerForm form={form}>
      <LocalTextFields
        field={fields.text}
        legend={t('questions.clarification')}
        hint={t('questions.clarification_hint')}
        rows={4}
      />
      <Checkbox
        id={fields.changesRules.id}
        name={fields.changesRules.name}
        defaultChecked={fields.changesRules.initialValue === 'on'}
        label={t('questions.changes_rules')}
        hint={t('questions.changes_rules_hint')}
      />
      <Button>{t('questions.issue')}</Button>
    </ServerForm>
  )
}

/** A form of its own: who may ask. */
function OpenTo() {
  const { t } = useI18n()
  const { challenge, openTo } = useLoaderData<typeof loader>()
  return (
    <Form method="post" action={paths.questionAskers(challenge.id)} className="form">
      <RadioGroup
        id="open-to"
        name="openTo"
        legend={<VisuallyHidden>{t('questions.who_may_ask')}</VisuallyHidden>}
        defaultValue={openTo}
        options={askers.map(value => ({ value, label: t(`questions.open_to.${value}`) }))}
      />
      <Button variant="secondary">{t('questions.save')}</Button>
    </Form>
  )
}
