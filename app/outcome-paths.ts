import { challenge, entry, host, param, query } from './path-parts'

/** What follows a result: a part of `paths`. */
export const outcomePaths = {
  /** the gallery of solutions; `show`: winners, finalists or the id of a prize */
  solutions: (slug: string, search: { show?: string | null; page?: number } = {}) =>
    `${challenge(slug)}/solutions${query({
      show: search.show,
      page: search.page && search.page > 1 ? String(search.page) : null,
    })}`,
  /** where a team appeals against the result */
  resultAppeal: (entryId: string) => `${entry(entryId)}/result-appeal`,
  /** the terms of appeals, and the appeals */
  hostAppeals: (id: string) => `${host(id)}/appeals`,
  resultCorrection: (id: string, appealId: string) => `${host(id)}/appeals/${param(appealId)}/correction`,
  /** where a winner declines a prize */
  awardRefusal: (entryId: string, awardId: string) => `${entry(entryId)}/awards/${param(awardId)}/refusal`,
  /** a declined prize, to hand it down */
  declinedPrize: (id: string, refusalId: string) => `${host(id)}/declined-prizes/${param(refusalId)}`,
  /** splits a payout into tranches */
  payoutTranches: (id: string, payoutId: string) => `${host(id)}/payouts/${param(payoutId)}/tranches`,
  /** the recorded payment, which can be undone */
  payment: (id: string, payoutId: string) => `${host(id)}/payouts/${param(payoutId)}/payment`,
  hostResultAppeal: (id: string, appealId: string) => `${host(id)}/appeals/${param(appealId)}`,
}
