import { useSearchParams } from '@remix-run/react'
import { Specimen } from '#app/ui/specimen/specimen'
import { TEXTS } from '#app/ui/specimen/texts'
import '#app/styles/specimen.css'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

/** The page of the design language: `?lang=az|en|ru&theme=light|dark`. */
export default function DesignPage() {
  const [search] = useSearchParams()
  const language = search.get('lang')
  const theme = search.get('theme')
  return (
    <Specimen
      language={isLanguage(language) ? language : 'az'}
      theme={theme === 'light' || theme === 'dark' ? theme : undefined}
    />
  )
}

function isLanguage(value: string | null): value is keyof typeof TEXTS {
  return value !== null && value in TEXTS
}
