import type { ReactNode } from 'react'
import type { MessageKey } from '#app/i18n/message-values'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'

/** Where the reader can do something about a condition of entering that they do not meet; undefined where nowhere. */
export function useRemedy(slug: string): (condition: MessageKey) => ReactNode {
  const { t } = useI18n()
  return condition => {
    if (condition === 'teams.entry.check.sign_in')
      return (
        <>
          <Link href={paths.join(paths.enter(slug))}>{t('people.account.join')}</Link> ·{' '}
          <Link href={paths.signIn(paths.enter(slug))}>{t('people.account.sign_in')}</Link>
        </>
      )
    if (condition === 'teams.entry.type_refused') return <Link href={paths.me()}>{t('people.me.title')}</Link>
    return undefined
  }
}
