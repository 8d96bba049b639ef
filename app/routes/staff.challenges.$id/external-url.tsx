import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The external address of an approved challenge, which only staff can change. */
export function ExternalUrl() {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <Panel id="external" title={t('challenges.external')}>
      <Form method="post" action={paths.externalUrl(challenge.id)}>
        <Stack gap={4}>
          <Field
            id="external-url"
            label={t('editing.external_address')}
            hint={t('editing.external_staff_hint')}
          >
            <TextInput
              id="external-url"
              name="externalUrl"
              type="url"
              maxLength={500}
              required
              defaultValue={challenge.externalUrl ?? ''}
            />
          </Field>
          <Button variant="secondary">{t('editing.external_change')}</Button>
        </Stack>
      </Form>
    </Panel>
  )
}
