import { participantTypes } from '#app/domain/people/person'
import type { Translate } from '#app/i18n/translate'

/** A stored kind of participant in words. */
export function typeName(t: Translate, stored: string): string {
  const known = participantTypes.find(each => each === stored)
  return known ? t(`people.participant_type.${known}`) : stored
}
