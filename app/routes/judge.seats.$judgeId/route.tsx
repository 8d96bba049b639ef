import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { Page } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function JudgeProfile() {
  const { t, local } = useI18n()
  const { judge, challenge, own } = useLoaderData<typeof loader>()
  const up = own
    ? { href: paths.judgeDesk(), label: t('judging.desk_title') }
    : { href: paths.jury(challenge.id), label: t('judging.tab_jury') }
  return (
    <Page width="text">
      <Breadcrumbs
        label={t('frame.breadcrumbs')}
        places={[up, { href: paths.judgeProfile(judge.id), label: t('assignment.profile_title') }]}
      />
      <PageHead
        eyebrow={local(challenge.title)}
        title={own ? t('assignment.profile_title') : t('assignment.profile_of', { name: judge.name })}
        lead={t('assignment.profile_lead')}
      />
      <ProfileForm />
    </Page>
  )
}

function ProfileForm() {
  const { t, local } = useI18n()
  const errorText = useErrorText()
  const { judge, topics } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<{ topic: string[]; maxLoad: string }>('profile', {
    maxLoad: judge.maxLoad === null ? '' : String(judge.maxLoad),
  })
  return (
    <ServerForm form={form}>
      {topics.length > 0 ? (
        <Fieldset
          id={fields.topic.id}
          legend={t('assignment.profile_topics')}
          hint={t('assignment.profile_topics_hint')}
          error={errorText(fields.topic.errors, t('assignment.profile_topics'), 'choose')}
        >
          {topics.map(topic => (
            <Checkbox
              key={topic.id}
              id={`topic-${topic.id}`}
              name="topic"
              value={topic.id}
              defaultChecked={judge.topics.includes(topic.id)}
              label={local(topic.label)}
            />
          ))}
        </Fieldset>
      ) : (
        <p className="quiet-text">{t('assignment.profile_no_topics')}</p>
      )}
      <FormField
        field={fields.maxLoad}
        label={t('assignment.profile_most')}
        hint={t('assignment.profile_most_hint')}
        optional
      >
        <TextInput {...typed(fields.maxLoad)} inputMode="numeric" width="short" />
      </FormField>
      <Button>{t('form.save')}</Button>
    </ServerForm>
  )
}
