import type { Ctx } from '#app/domain/shared/context'
import { translate } from '#app/i18n/catalogues'

/** What stands in the place of the name in an account that its owner has closed. */
export const erasedName = '—'

/** A person's name as readers see it: of a closed account the words for that, in the reader's language. */
export function personName(
  { locale }: Pick<Ctx, 'locale'>,
  { name, closedAt }: { name: string; closedAt: Date | null },
): string {
  return closedAt ? translate(locale)('closing.shown_name') : name
}
