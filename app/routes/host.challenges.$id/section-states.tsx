import { useLoaderData } from '@remix-run/react'
import { sections } from '#app/domain/challenges/sections'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** Every section of the editor, and whether it still needs an edit. */
export function SectionStates() {
  const { t } = useI18n()
  const { id, missing, fileCount, usualJudging } = useLoaderData<typeof loader>()
  return (
    <Panel id="sections" title={t('editing.overview.sections')}>
      <ul className="editor-states">
        {sections.map(section => (
          <li key={section}>
            <Link href={paths.challengeSection(id, section)}>{t(`challenges.section.${section}`)}</Link>
            {section === 'files' ? (
              <Badge>{t('editing.overview.section_optional', { count: fileCount })}</Badge>
            ) : missing.some(piece => piece.section === section) ? (
              <Badge tone="awaiting">{t('editing.overview.section_open')}</Badge>
            ) : section === 'judging' && usualJudging ? (
              <Badge>{t('editing.preset.name.blind')}</Badge>
            ) : (
              <Badge tone="done">{t('editing.overview.section_done')}</Badge>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
