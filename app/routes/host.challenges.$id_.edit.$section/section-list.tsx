import { useLoaderData } from '@remix-run/react'
import { useContext } from 'react'
import { isOfStage, sections } from '#app/domain/challenges/sections'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { VisuallyHidden } from '#app/ui/hidden'
import { Link } from '#app/ui/link'
import { Mark } from '#app/ui/mark'
import { FreshGaps } from './fresh-gaps'
import type { loader } from './route.server'

/** All sections, and whether something is missing in each. */
export function SectionList() {
  const { t } = useI18n()
  const { id, section: current, stage, stages, untouched } = useLoaderData<typeof loader>()
  const { missing } = useContext(FreshGaps)
  return (
    <nav className="editor-sections" aria-label={t('editing.section_nav')}>
      <ol>
        {sections.map(section => {
          const open = missing.some(piece => piece.section === section)
          return (
            <li key={section}>
              <Link
                className="editor-section"
                href={paths.challengeSection(
                  id,
                  section,
                  stages.length > 1 && isOfStage(section) ? stage.id : null,
                )}
                aria-current={section === current ? 'page' : undefined}
              >
                <Mark tone={open ? 'awaiting' : untouched.includes(section) ? 'neutral' : 'done'} />
                {t(`challenges.section.${section}`)}
                {open && <VisuallyHidden> ({t('editing.section_missing')})</VisuallyHidden>}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
