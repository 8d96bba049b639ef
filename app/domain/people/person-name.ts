import type { Ctx } from '#app/domain/shared/context'
import { translate } from '#app/i18n/catalogues'

/** The stored name of an account that its owner has closed. */
export const erasedName = '—'

/** A person's name as readers see it; for a closed account a text that says so, in the reader's language. */
export function personName(
  { locale }: Pick<Ctx, 'locale'>,
  { name, closedAt }: { name: string; closedAt: Date | null },
): string {
  return closedAt ? translate(locale)('closing.shown_name') : name
}
