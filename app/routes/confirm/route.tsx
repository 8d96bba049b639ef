import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { stepUpFields } from '#app/http/step-up-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Confirm() {
  const { t } = useI18n()
  const { held, next, gone } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead title={t('people.confirm.title')} lead={t('people.confirm.lead')} />
        {gone && (
          <Notice kind="warn" title={t('people.confirm.gone')}>
            {t('people.confirm.gone_hint')}
          </Notice>
        )}
        {held ? (
          <Form method="post" action={held.action} className="form">
            {held.fields.map(([name, value], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <input key={index} type="hidden" name={name} value={value} />
            ))}
            <input type="hidden" name={stepUpFields.form} value={held.id} />
            <input type="hidden" name={stepUpFields.back} value={held.back} />
            <Password back={held.back} />
          </Form>
        ) : (
          <Form method="post" action={paths.confirm()} className="form">
            <input type="hidden" name="next" value={next} />
            <input type="hidden" name={stepUpFields.back} value={next} />
            <Password back={next} />
          </Form>
        )}
      </Stack>
    </Page>
  )
}

function Password({ back }: { back: string }) {
  const { t } = useI18n()
  const { email, wrong } = useLoaderData<typeof loader>()
  return (
    <>
      {/* for password managers */}
      <input type="hidden" autoComplete="username" defaultValue={email} />
      <Field
        id="confirm-password"
        label={t('people.account.password')}
        error={wrong ? t('people.account.wrong_password') : undefined}
        required
      >
        <TextInput name="stepUpPassword" type="password" autoComplete="current-password" />
      </Field>
      <Cluster>
        <Button>{t('people.confirm.go_on')}</Button>
        <LinkButton href={back} variant="quiet">
          {t('people.confirm.back')}
        </LinkButton>
      </Cluster>
    </>
  )
}
