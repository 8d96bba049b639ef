import {
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Locale } from './domain/shared/local-text'
import { mustKeepPage } from './http/autosave/outcome'
import { useI18n } from './i18n/use-i18n'
import type { loader } from './root-loader.server'
import { ErrorPage } from './site/error-page'
import { usePageScript } from './site/page-script'
import { referenceName, useReference } from './site/reference'
import { SiteFrame } from './site/site-frame'
import azerbaijani from './styles/fonts/onest-azerbaijani.woff2?url'
import cyrillic from './styles/fonts/onest-cyrillic.woff2?url'
import latin from './styles/fonts/onest-latin.woff2?url'
import './styles/index.css'

export { loader } from './root-loader.server'

export const shouldRevalidate: ShouldRevalidateFunction = args =>
  !mustKeepPage(args) && args.defaultShouldRevalidate

export const meta: MetaFunction = () => [{ title: 'Meydan' }]

/** The fonts that the first screen of every page needs; the browser would find them only after the stylesheet. */
const fonts: Record<Locale, string[]> = {
  az: [latin, azerbaijani],
  en: [latin],
  ru: [latin, cyrillic],
}

export function Layout({ children }: { children: ReactNode }) {
  const { locale, format } = useI18n()
  const root = useRouteLoaderData<typeof loader>('root')
  const script = usePageScript()
  const reference = useReference()
  const theme = root?.theme === 'system' ? undefined : root?.theme
  return (
    <html lang={locale} data-theme={theme} data-zone={format.readerZone}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {fonts[locale].map(href => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
        ))}
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/site.webmanifest" />
        {reference && <meta name={referenceName} content={reference} />}
        <Meta />
        <Links />
        {script.kind === 'visitor' && <script type="module" src={script.src} />}
      </head>
      <body>
        {root ? <SiteFrame {...root}>{children}</SiteFrame> : children}
        {script.kind === 'framework' && (
          <>
            <ScrollRestoration nonce={script.nonce} />
            <Scripts nonce={script.nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
