import { type LocalText, locales } from '#app/domain/shared/local-text'
import { fold } from '#app/text/fold'

type Facts = {
  title: LocalText
  summary: LocalText
  /** Markdown */
  brief: LocalText
  institutionName: LocalText
  /** the names of its themes and life event, in every language */
  words: readonly string[]
  prizes: readonly { amount: number | null; currency: string | null; quantity: number }[]
  stages: readonly { opensAt: Date | null; closesAt: Date | null }[]
}

/** Computes all derived columns, for search, sorting and filtering; called at each save. */
export function denormalise(facts: Facts) {
  return {
    search: searchText(facts),
    ...fundOf(facts.prizes),
    opensAt: extreme(facts.stages, 'opensAt', Math.min),
    // entries are accepted in the first stage only: when it closes, the challenge is closed to everyone else
    closesAt: extreme(facts.stages, 'closesAt', Math.min),
  }
}

/**
 * One folded line each for the title, the summary, institution and themes, and the brief, in every language: the
 * catalogue's index weighs them by their line (`searchLines`).
 */
export function searchText(facts: Omit<Facts, 'prizes' | 'stages'>): string {
  const lines = [
    textsIn(facts.title),
    textsIn(facts.summary),
    [...textsIn(facts.institutionName), ...facts.words],
    textsIn(facts.brief).map(text => text.replace(/https?:\/\/\S+/g, ' ')),
  ]
  return lines.map(line => line.map(fold).join(' ')).join('\n')
}

function textsIn(text: LocalText): string[] {
  return locales.flatMap(locale => text[locale] ?? [])
}

/** Amounts in different currencies are never added: the largest sum of one currency represents the whole. */
function fundOf(prizes: Facts['prizes']): { prizeFund: number; prizeCurrency: string | null } {
  const sums = new Map<string, number>()
  for (const { amount, currency, quantity } of prizes) {
    if (amount !== null && currency) sums.set(currency, (sums.get(currency) ?? 0) + amount * quantity)
  }
  const [largest] = [...sums].sort(([, a], [, b]) => b - a)
  return { prizeFund: largest?.[1] ?? 0, prizeCurrency: largest?.[0] ?? null }
}

function extreme(
  stages: Facts['stages'],
  end: 'opensAt' | 'closesAt',
  pick: (...times: number[]) => number,
): Date | null {
  const times = stages.flatMap(stage => stage[end]?.getTime() ?? [])
  return times.length > 0 ? new Date(pick(...times)) : null
}
