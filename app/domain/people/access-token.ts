/** What a token may do; `submit` may also read. */
export const tokenScopes = ['read', 'submit'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** How long a token may be valid, in days. */
export const tokenDays = ['7', '30', '90', '365'] as const

export const mostTokens = 20

/** Says what it is, so that programs that look for secrets in published files find it. */
export const tokenPrefix = 'meydan_'

/** Whether a token is valid; the end itself is not. */
export function tokenIsGood({ expiresAt }: { expiresAt: Date }, now: Date): boolean {
  return now < expiresAt
}

/** Whether a token may do what an address asks. */
export function scopeAllows(scope: string, asked: TokenScope): boolean {
  return scope === 'submit' || scope === asked
}

/** Whether the last use was long enough ago to be stored again; not at every request. */
export function shouldNoteUse(lastUsedAt: Date | null, now: Date): boolean {
  return !lastUsedAt || now.getTime() - lastUsedAt.getTime() >= 60_000
}
