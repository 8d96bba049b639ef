import type { ReactNode } from 'react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'

type OrganiserPageProps = {
  challenge: { id: string; title: LocalText }
  seat: 'host' | 'chair' | 'staff'
  tab: 'visibility' | 'conflicts'
  title: string
  lead: string
  children: ReactNode
}

/** A page of host and chair that staff also read: staff see no tabs of the challenge and come from their own desk. */
export function OrganiserPage({ challenge, seat, tab, title, lead, children }: OrganiserPageProps) {
  const { t, local } = useI18n()
  if (seat !== 'staff')
    return (
      <DeskPage challenge={challenge} host={seat === 'host'} tab={tab} title={title} lead={lead}>
        {children}
      </DeskPage>
    )
  const places = [
    { href: paths.staffDesk(), label: t('institutions.staff.title') },
    { href: paths[tab](challenge.id), label: local(challenge.title) },
  ]
  return (
    <Page>
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
        title={title}
        lead={lead}
      />
      <Stack gap={8}>{children}</Stack>
    </Page>
  )
}
