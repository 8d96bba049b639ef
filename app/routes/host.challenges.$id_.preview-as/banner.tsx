import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** The role and instant of the preview, what it cannot show, and what the host may not see yet. */
export function Banner() {
  const { t, format } = useI18n()
  const { challenge, query, shown } = useLoaderData<typeof loader>()
  const at = format.instant(query.at, challenge.timeZone)
  const withheld = 'withheld' in shown && shown.withheld
  return (
    <Stack gap={3}>
      <Notice title={t('visibility.preview.banner', { role: t(`visibility.role.${query.role}`), at })}>
        <p>{t('visibility.preview.banner_text')}</p>
      </Notice>
      {withheld && <Notice kind="warn" title={t('visibility.preview.withheld')} />}
    </Stack>
  )
}
