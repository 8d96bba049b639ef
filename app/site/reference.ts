import { createContext, useContext } from 'react'

/** The name of the meta element by which the browser learns the reference of an error page. */
export const referenceName = 'request-id'

/** The id under which the log holds an error of the server, for the page that shows the error; null on other pages. */
export const ReferenceContext = createContext<string | null>(null)

export function useReference(): string | null {
  return useContext(ReferenceContext)
}

/** In the browser: the reference of the page that the server sent. */
export function readReference(): string | null {
  return document.querySelector(`meta[name="${referenceName}"]`)?.getAttribute('content') ?? null
}
