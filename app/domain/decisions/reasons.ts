import { anyText, type LocalText, type Written, writtenIn } from '#app/domain/shared/local-text'

/** Why a decision departs from the ranking, and why the method is kept where another would decide otherwise. */
export type Reasons = { deviationReason?: Written | undefined; methodReason?: Written | undefined }

/** Both reasons as stored: in each language, and one text for files and checks that know no languages. */
export type ReasonColumns = ReturnType<typeof reasonColumns>

export function reasonColumns(reasons: { departure: LocalText | null; method: LocalText | null }) {
  return {
    deviationReason: anyText(reasons.departure),
    deviationTexts: reasons.departure,
    methodReason: anyText(reasons.method),
    methodTexts: reasons.method,
  }
}

type Stored = {
  deviationReason: string | null
  deviationTexts: LocalText | null
  methodReason: string | null
  methodTexts: LocalText | null
}

/** Both reasons as they are shown. */
export function shownReasons({ deviationTexts, deviationReason, methodTexts, methodReason }: Stored) {
  return {
    deviationReason: writtenIn(deviationTexts ?? deviationReason),
    methodReason: writtenIn(methodTexts ?? methodReason),
  }
}
