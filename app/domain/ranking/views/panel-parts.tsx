import type { NamedPanel } from '#app/domain/panels/panels'
import { useI18n } from '#app/i18n/use-i18n'
import type { Ranked } from '../run'

type PanelPartsProps = {
  score: Ranked['panels']
  panels: readonly NamedPanel[]
  /** decimals of the total with which it differs from its neighbours' */
  digits: number
}

/** What each panel gave towards the final score; a panel without points is missing, never zero. */
export function PanelParts({ score, panels, digits }: PanelPartsProps) {
  const { t, local, format } = useI18n()
  if (!score) return null
  const points = (value: number) => format.number(value, 2)
  return (
    <ul className="panel-parts">
      <li className="panel-total">
        {t('panels.points_of', { points: format.number(score.total, digits), max: points(score.outOf) })}
      </li>
      {panels.map(({ id, name, max }) => {
        const part = score.parts.find(each => each.panelId === id)
        const said = part?.points ?? null
        return (
          <li key={id}>
            {local(name)}{' '}
            {said === null
              ? t('panels.missing_word')
              : t('panels.points_of', { points: points(said), max: points(max / 100) })}
          </li>
        )
      })}
    </ul>
  )
}

type MissingProps = { missing: readonly string[]; panels: readonly NamedPanel[] }

/** The panels that have given points to others but not to this one. */
export function MissingPanels({ missing, panels }: MissingProps) {
  const { t, local } = useI18n()
  const names = panels.filter(({ id }) => missing.includes(id)).map(({ name }) => local(name))
  if (names.length === 0) return null
  return <span className="board-beside">{t('panels.missing', { panels: names.join(', ') })}</span>
}
