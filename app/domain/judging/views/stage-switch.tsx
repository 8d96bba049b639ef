import { useI18n } from '#app/i18n/use-i18n'
import { Link } from '#app/ui/link'
import type { StagesShown } from '../stages-of'

type StageSwitchProps = {
  stages: StagesShown
  /** the same page about another stage */
  href: (stage: { id: string; final: boolean }) => string
}

/** Links from a page about one stage to the same page about another; nothing where there is only one stage. */
export function StageSwitch({ stages, href }: StageSwitchProps) {
  const { t, local } = useI18n()
  const { all, hereId } = stages
  if (all.length < 2) return null
  return (
    <nav aria-label={t('decisions.advance.stages')}>
      <ol className="stage-switch-list">
        {all.map((stage, index) => (
          <li key={stage.id}>
            <Link
              className="stage-switch-link"
              href={href(stage)}
              aria-current={stage.id === hereId ? 'page' : undefined}
            >
              <span className="stage-switch-number" aria-hidden="true">
                {index + 1}
              </span>
              {local(stage.name) || t('decisions.advance.stage_number', { number: index + 1 })}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
