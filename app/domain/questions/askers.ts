/** Who may ask about a challenge. */
export const askers = ['entrants', 'anyone', 'nobody'] as const
export type Askers = (typeof askers)[number]

/** Who reads an answer. */
export const audiences = ['everyone', 'team'] as const
