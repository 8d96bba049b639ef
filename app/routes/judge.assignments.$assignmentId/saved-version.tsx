import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Notice } from '#app/ui/notice'
import type { loader } from './door.server'

/** What was saved meanwhile, beside what was typed here: neither is lost. */
export function SavedVersion() {
  const { t } = useI18n()
  return (
    <Notice kind="warn" title={t('judging.saved_elsewhere')}>
      <StoredReview />
    </Notice>
  )
}

/** The review as it is stored, mark by mark. */
export function StoredReview() {
  const { t, local, format } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { marks, commentToTeam, commentToJury } = work.review
  const points = (mark: number | undefined) =>
    mark === undefined ? '—' : format.number(mark / 100, mark % 100 ? 1 : 0)
  return (
    <DefinitionList
      items={[
        ...work.rubric.criteria.map(criterion => ({
          term: local(criterion.name),
          value: `${points(marks[criterion.id])} / ${points(criterion.max)}`,
        })),
        { term: t('judging.comment_team'), value: commentToTeam || '—' },
        { term: t('judging.comment_jury'), value: commentToJury || '—' },
      ]}
    />
  )
}
