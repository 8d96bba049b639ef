/**
 * Lanes are worked on side by side: a silent mail server holds up mail alone, a long computation computing alone, and
 * ten thousand announcements do not stand before the link that someone waits for.
 */
export const lanes = ['account', 'mail', 'work'] as const
export type Lane = (typeof lanes)[number]

/** The kinds of jobs of each lane; every other kind is `work`. */
export const laneKinds = { account: ['account.request', 'mail.account'], mail: ['mail'] }
