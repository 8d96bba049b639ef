import type { Phase } from '#app/domain/challenges/phase'
import { type LocalText, locales } from '#app/domain/shared/local-text'
import { pageOf } from '#app/domain/shared/pages'
import { type RegisterQuery, registerSize } from '#app/domain/shared/register'
import { fold } from '#app/text/fold'

/** What a host filters the own challenges by. */
export const hostFilters = ['writing', 'running', 'judging', 'over'] as const
export type HostFilter = (typeof hostFilters)[number]

const filterOf: Record<Phase, HostFilter> = {
  ...{ draft: 'writing', in_review: 'writing', changes_requested: 'writing', approved: 'writing' },
  ...{ scheduled: 'running', upcoming: 'running', open: 'running', closing_soon: 'running' },
  ...{ judging: 'judging', deciding: 'judging' },
  ...{ results_out: 'over', archived: 'over', cancelled: 'over' },
}

type Listed = { title: LocalText; phase: Phase }

/** The challenges whose title in any language contains the text, in pages. */
export function hostList<Row extends Listed>(
  all: readonly Row[],
  { q, only, page }: RegisterQuery<HostFilter>,
) {
  const text = fold(q)
  const found = all.filter(
    ({ title, phase }) =>
      (only === null || filterOf[phase] === only) &&
      locales.some(locale => fold(title[locale] ?? '').includes(text)),
  )
  return { ...pageOf(found, page, registerSize), all: all.length }
}
