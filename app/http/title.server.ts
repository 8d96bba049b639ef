import type { Ctx } from '#app/domain/shared/context'
import { translate } from '#app/i18n/catalogues'
import type { PlainKey } from '#app/i18n/message-values'

/** A page's title for the browser's tab. */
export function titleOf(name: string): string {
  return `${name} · Meydan`
}

export function pageTitle(ctx: Ctx, key: PlainKey): string {
  return titleOf(translate(ctx.locale)(key))
}
