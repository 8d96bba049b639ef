/**
 * Lanes run in parallel: a silent mail server delays only mail, a long computation only computations, ten thousand
 * announcements do not delay a link that someone waits for, files that are slow to clean delay only other files, and
 * predictions wait only for other predictions.
 */
export const lanes = ['account', 'mail', 'files', 'scores', 'work'] as const
export type Lane = (typeof lanes)[number]

/** The kinds of jobs of each lane; all other kinds are in `work`. */
export const laneKinds = {
  account: ['account.request', 'mail.account'],
  mail: ['mail'],
  files: ['files.clean'],
  scores: ['attempt.score', 'truth.rescore'],
}

export function laneOf(kind: string): Lane {
  return lanes.find(lane => lane !== 'work' && laneKinds[lane].includes(kind)) ?? 'work'
}
