import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Breadcrumbs } from '#app/ui/navigation'

type DeskCrumbsProps = {
  id: string
  title: LocalText
  here?: { href: string; label: string }
  /** distinguishes these breadcrumbs where the page has its own */
  label?: string
}

/** Breadcrumbs from the host's desk to a page about one challenge. */
export function DeskCrumbs({ id, title, here, label }: DeskCrumbsProps) {
  const { t, local } = useI18n()
  const places = [
    { href: paths.hostDesk(), label: t('institutions.host.title') },
    { href: paths.hostChallenge(id), label: local(title) },
  ]
  return <Breadcrumbs label={label ?? t('frame.breadcrumbs')} places={here ? [...places, here] : places} />
}
