import { entry, host, param } from './path-parts'

/** What follows a result: a part of `paths`. */
export const outcomePaths = {
  /** where a team appeals against the result */
  resultAppeal: (entryId: string) => `${entry(entryId)}/result-appeal`,
  /** the terms of appeals, and the appeals */
  hostAppeals: (id: string) => `${host(id)}/appeals`,
  hostResultAppeal: (id: string, appealId: string) => `${host(id)}/appeals/${param(appealId)}`,
}
