import { createContext, useContext } from 'react'

export const NonceContext = createContext<string | undefined>(undefined)

/** The nonce that lets this answer's own scripts run under the content security policy. */
export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
