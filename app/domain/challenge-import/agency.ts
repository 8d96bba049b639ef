import { nameKey } from '#app/text/name-key'
import { slug } from '#app/text/slug'
import { agencyAcronyms } from './agency-acronyms'
import type { ImportedInstitution } from './imported-challenge'
import { plainWords } from './plain-lines'

const UNIT =
  /\b(?:administration|agency|institutes?|cent(?:er|re)s?|bureau|command|office|service|laborator(?:y|ies)|department|network|authority|commission|navy|army|air force|space force|guard|corps|survey|foundation|university|college|ministry|committee|board|council|archives|activity|organi[sz]ation|unit|nasa)\b/i
const DIVISION = /\b(?:region \d+|division|directorate|programs?|group|pscr)\b/i
const SERVICES = /^(?:air force|army|navy|marine corps|space force|coast guard)$/i

/**
 * The institution that an agency field names: the innermost unit with a name of its own ("National Institutes of
 * Health" of "Department of Health and Human Services - National Institutes of Health"), in one spelling for all
 * spellings of the feed. Null when the field is empty.
 */
export function readAgency(text: string): ImportedInstitution | null {
  const parts = split(plainWords(text).replace(/\s+/g, ' ').trim()).map(canonical).filter(Boolean)
  if (parts.length === 0) return null
  const name = nameOf(parts).slice(0, 160)
  return {
    slug: slug(agencyKey(name, 'en'), 60),
    name: { en: name },
    kind: /\b(?:university|college)\b/i.test(name) ? 'university' : 'agency',
    website: null,
    about: {},
  }
}

/** Whether two names are spellings of one institution: the same letters in Azerbaijani or English. */
export function isSameAgency(one: string, other: string): boolean {
  return languages.some(language => agencyKey(one, language) === agencyKey(other, language))
}

const languages = ['az', 'en'] as const

function agencyKey(name: string, language: (typeof languages)[number]): string {
  return nameKey(name, language)
    .replace(/^(?:the )?(?:u\.?\s?s\.?|united states)\s+(?:of america\s+)?/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function split(text: string): string[] {
  const dashed = text.split(/\s+[-–—]\s+|(?<=\b[A-Za-z]{5,})-(?=National |Office |U\.S\.|Bureau )/)
  return dashed.flatMap(splitAtCommas)
}

/** A comma separates units only after a complete unit: "National Heart, Lung and Blood Institute" is one name. */
function splitAtCommas(text: string): string[] {
  const parts: string[] = []
  for (const piece of text
    .split(/,\s+/)
    .filter((each, _, all) => all.length === 1 || !/^[A-Z&]{1,5}$/.test(each))) {
    const before = parts.at(-1)
    const whole = before !== undefined && (UNIT.test(before) || /\([A-Z]{2,}[^)]*\)$/.test(before))
    if (before === undefined || whole) parts.push(piece)
    else parts[parts.length - 1] = `${before}, ${piece}`
  }
  return parts
}

function canonical(part: string): string {
  const bare = part
    .replace(/\s*\((?=[^)]*[A-Z]{2})[A-Z&/ .-]+\)/g, '')
    .replace(/[’‘ʼ]/g, '’')
    .replace(/(?<=\w)'(?=s\b)/g, '’')
    .replace(/\s+&\s+/g, ' and ')
    .replace(/^the (?=[A-Z])/i, '')
    .replace(/\bHumans Services\b/, 'Human Services')
    .replace(/\bNational Institute of Health$/, 'National Institutes of Health')
    .replace(/^(?:U\.?S\.?A?\.?|United States)\s+/, '')
    .trim()
  const known = agencyAcronyms[bare.toUpperCase()] ?? bare
  return SERVICES.test(known) || known === 'Census Bureau' ? `U.S. ${known}` : known
}

/** From the innermost outwards: the first unit with a name of its own, followed by the divisions inside it. */
function nameOf(parts: readonly string[]): string {
  for (let i = parts.length - 1; i > 0; i--) {
    const part = parts[i] ?? ''
    const alone = UNIT.test(part) && !DIVISION.test(part) && part.split(' ').length >= 2
    if (alone) return parts.slice(i).join(', ')
  }
  return parts.join(', ')
}
