import type { ReactNode } from 'react'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs, Tabs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { LocalText } from '#db/json'

type Section = 'jury' | 'assignments' | 'ranking' | 'decision' | 'payouts'

type CasePageProps = {
  challenge: { id: string; title: LocalText }
  /** the chair has fewer sections than the host */
  host: boolean
  section: Section
  lead?: ReactNode
  children: ReactNode
}

/** The frame of the pages on which a challenge is judged and decided. */
export function CasePage({ challenge, host, section, lead, children }: CasePageProps) {
  const { t, local } = useI18n()
  const title = local(challenge.title)
  const home = host ? paths.hostChallenge(challenge.id) : paths.judgeDesk()
  const places = [
    { href: home, label: title },
    { href: paths[section](challenge.id), label: t(`judging.tab_${section}`) },
  ]
  const sections = host ? everySection : chairSections
  return (
    <Page>
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
        title={t(`judging.tab_${section}`)}
        lead={lead}
      />
      <Stack gap={8}>
        <Tabs
          label={t('judging.sections')}
          tabs={sections.map(each => ({
            href: paths[each](challenge.id),
            label: t(`judging.tab_${each}`),
            current: each === section,
          }))}
        />
        {children}
      </Stack>
    </Page>
  )
}

const chairSections = ['assignments', 'ranking', 'decision'] as const
const everySection = ['jury', ...chairSections, 'payouts'] as const
