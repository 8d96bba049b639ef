import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Tabs } from '#app/ui/navigation'

const places = {
  desk: paths.staffDesk(),
  challenges: paths.staffChallenges(),
  institutions: paths.staffInstitutions(),
  people: paths.staffPeople(),
  incidents: paths.staffIncidents(),
  jobs: paths.staffJobs(),
}
export type StaffPlace = keyof typeof places

const words = {
  desk: 'institutions.staff.title',
  challenges: 'institutions.staff.challenges',
  institutions: 'institutions.staff.institutions',
  people: 'people.suspension.people',
  incidents: 'institutions.staff.incidents',
  jobs: 'institutions.staff.jobs.title',
} as const satisfies Record<StaffPlace, string>

const order = ['desk', 'challenges', 'institutions', 'people', 'incidents', 'jobs'] as const

/** The desk of staff, its registers, and failed jobs. */
export function StaffTabs({ here }: { here: StaffPlace }) {
  const { t } = useI18n()
  return (
    <Tabs
      label={t('institutions.staff.places')}
      tabs={order.map(place => ({
        href: places[place],
        label: t(words[place]),
        current: place === here,
      }))}
    />
  )
}
