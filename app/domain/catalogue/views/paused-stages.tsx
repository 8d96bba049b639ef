import type { LocalText } from '#app/domain/shared/local-text'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'

type Stage = { id: string; name: LocalText; pausedAt: Date | null; pauseReason: LocalText | null }

/** The host has paused submissions: since when, and why. */
export function PausedStages({ stages, zone }: { stages: readonly Stage[]; zone: string }) {
  const { t, local, format } = useI18n()
  return stages.flatMap(({ id, name, pausedAt, pauseReason }) =>
    pausedAt ? (
      <div className="challenge-state" key={id}>
        <Notice kind="warn" title={t('exceptions.paused_since', { at: format.instant(pausedAt, zone) })}>
          {stages.length > 1 && <p>{local(name)}</p>}
          <p>
            <Written text={pauseReason ?? {}} />
          </p>
        </Notice>
      </div>
    ) : (
      []
    ),
  )
}
