import type { LocalText } from '#app/domain/shared/local-text'

export type ShownRules = { id: string; number: number; html: LocalText }

/** The newest rules as a form shows them; null where the challenge has none. */
export function shownRules({ rules }: { rules: ShownRules | null }): ShownRules | null {
  return rules && { id: rules.id, number: rules.number, html: rules.html }
}
