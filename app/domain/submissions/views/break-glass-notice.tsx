import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import type { BreakGlassAccess } from '../queries/load-break-glass-access.server'

type BreakGlassNoticeProps = { looks: readonly BreakGlassAccess[]; challengeId: string; zone: string }

/** Shown to hosts beside submissions: which staff used break-glass access, when, why, and until when. */
export function BreakGlassNotice({ looks, challengeId, zone }: BreakGlassNoticeProps) {
  const { t, format } = useI18n()
  if (looks.length === 0) return null
  const at = (instant: Date) => format.instant(instant, zone)
  return (
    <Notice kind="warn" title={t('visibility.glass.looked')}>
      <ul className="plain-list glass-looks">
        {looks.map(look => (
          <li key={`${look.entryId} ${look.who} ${look.brokenAt.toISOString()}`}>
            <Link href={paths.hostEntry(challengeId, look.entryId)}>{look.team}</Link>
            {' · '}
            {t(look.lasts ? 'visibility.glass.looks_until' : 'visibility.glass.looked_until', {
              who: look.who,
              since: at(look.brokenAt),
              until: at(look.endsAt),
            })}
            <q className="glass-reason">{look.reason}</q>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
