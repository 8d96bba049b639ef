import { useI18n } from '#app/i18n/use-i18n'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'

export default function Home() {
  const { t } = useI18n()
  return (
    <Page>
      <PageHead title={t('home.title')} lead={t('frame.promise')} />
    </Page>
  )
}
