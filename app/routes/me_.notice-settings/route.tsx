import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { frequencies } from '#app/domain/notices/frequency'
import type { SettingsInput } from '#app/domain/notices/input'
import { locales } from '#app/domain/shared/local-text'
import { FormField, ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Select } from '#app/ui/controls'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'
import { SingleChallenges } from './single-challenges'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function NoticeSettings() {
  const { t } = useI18n()
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('frame.breadcrumbs')}
            places={[
              { href: paths.notices(), label: t('notices.title') },
              { href: paths.noticeSettings(), label: t('notices.settings') },
            ]}
          />
        }
        title={t('notices.settings')}
        lead={t('notices.settings_lead')}
      />
      <Stack gap={8}>
        <Settings />
        <SingleChallenges />
      </Stack>
    </Page>
  )
}

function Settings() {
  const { t } = useI18n()
  const { locale, kinds } = useLoaderData<typeof loader>()
  const chosen = Object.fromEntries(kinds.map(({ kind, frequency }) => [kind, frequency]))
  const [form, fields] = useServerForm<SettingsInput>('notice-settings', { locale, kinds: chosen })
  const each = fields.kinds.getFieldset()
  return (
    <ServerForm form={form}>
      <div className="field-rows">
        <FormField field={fields.locale} label={t('notices.language')} hint={t('notices.language_hint')}>
          <Select
            name={fields.locale.name}
            defaultValue={String(fields.locale.initialValue ?? locale)}
            options={locales.map(value => ({ value, label: t(`language.${value}`) }))}
          />
        </FormField>
        {kinds.map(({ kind, frequency }) => (
          <FormField
            key={kind}
            field={each[kind]}
            label={t(`notices.kind.${kind}`)}
            hint={t(`notices.kind_hint.${kind}`)}
          >
            <Select
              name={each[kind].name}
              defaultValue={String(each[kind].initialValue ?? frequency)}
              options={frequencies.map(value => ({ value, label: t(`notices.frequency.${value}`) }))}
            />
          </FormField>
        ))}
      </div>
      <p className="quiet-text">{t('notices.account_always')}</p>
      <Button>{t('notices.save')}</Button>
    </ServerForm>
  )
}
