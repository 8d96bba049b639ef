import { useI18n } from '#app/i18n/use-i18n'
import { Pagination } from '#app/ui/pagination'

type PagesProps = {
  page: number
  pages: number
  href: (page: number) => string
  /** names the landmark where a page has more than one list */
  label?: string
}

/** The pages of a list, in the reader's language. */
export function Pages({ label, ...props }: PagesProps) {
  const { t } = useI18n()
  const words = {
    previous: t('catalogue.previous'),
    next: t('catalogue.next'),
    page: (page: number) => t('catalogue.page', { page }),
  }
  return <Pagination label={label ?? t('catalogue.pages')} words={words} {...props} />
}
