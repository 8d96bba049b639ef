import { createContext, useContext } from 'react'

/**
 * What runs in the browser: the framework, with the nonce under which its inline scripts may run, or on pages of
 * visitors one small module (app/site/visitor/main.ts), and nothing inline.
 */
export type PageScript = { kind: 'framework'; nonce: string | undefined } | { kind: 'visitor'; src: string }

/** In the browser only the framework renders. */
export const PageScriptContext = createContext<PageScript>({ kind: 'framework', nonce: undefined })

export function usePageScript(): PageScript {
  return useContext(PageScriptContext)
}

/** `export const handle = needsFramework` in a route: the page is hydrated for visitors also. */
export const needsFramework = { framework: true } as const

export function isHydratedForVisitors(handle: unknown): boolean {
  return handle === needsFramework
}
