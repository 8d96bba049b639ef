import { COUNT } from './counts'

/** A word that marks a prize or a winner. */
export const NOUN = /\b(?:prize|award|winner|finalist|semi-?finalist|runner|mention|choice|medal|place)s?\b/i
const GRAND = /\b(?:grand prize|grand[- ]prize winner|top prize)\b/i

type Naming = { left: string; right: string; phase: string; bareLeft: boolean }

/** The name of a prize near its sum, or null; `bareLeft`: nothing precedes the sum. */
export function prizeName({ left, right, phase, bareLeft }: Naming): string | null {
  const after = /^[\s–—:(]*(?:\(?x\s*\d+\)\s*)?(?:for (?:an? |the )?|to (?:an? |the )?)?([\p{L}'’ -]{4,60})/u
    .exec(right)?.[1]
    ?.trim()
  if (bareLeft && after && NOUN.test(after))
    return tidyName(after.replace(/\s+(?:will|may|for|to|are|is)\b.*$/i, ''), phase)
  const label = /^[\s,|-]*(?:and\s+)?([^:|]{3,80}?)\s*(?:\([^)]*\)\s*)?(?:[:|=–—]|\s-|-\s)/.exec(left)?.[1]
  if (label && !/\b(?:will|shall|may|is|are|be|follow\w*|breakdown)\b/i.test(label))
    return tidyName(label, phase)
  const noun =
    /((?:[A-Z][\w'’-]*\s){0,4}(?:[Pp]rize|[Aa]ward|[Ss]emi-?[Ff]inalist|[Ff]inalist|[Ww]inner|[Rr]unner-?up|[Mm]ention))s?\b/
  const around = `${left} ${right}`.replace(/\btotal (?:cash )?prize purse\b/gi, '')
  const found = GRAND.test(around) ? 'Grand prize' : noun.exec(around)?.[1]
  return found ? tidyName(found, phase) : null
}

const COUNTED = new RegExp(String.raw`^(?:up to |as many as |no more than )?${COUNT}\s+(?=\p{L})`, 'iu')

function tidyName(name: string, phase: string): string {
  const clean = name
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:of|the|an?|to|for|with|each|and)\s+/i, '')
    .replace(COUNTED, '')
    .replace(/[\s:,.–—-]+$/, '')
    .trim()
  return labelled(clean, phase)
}

export function placeName(place: number): string {
  return `${nth(place)} place`
}

export function nth(place: number): string {
  const irregular = place % 100 < 11 || place % 100 > 13 ? ['th', 'st', 'nd', 'rd'][place % 10] : undefined
  return `${place}${irregular ?? 'th'}`
}

function labelled(name: string, phase: string): string {
  const full = phase && !name.toLowerCase().includes(phase.toLowerCase()) ? `${phase}: ${name}` : name
  return full.charAt(0).toUpperCase() + full.slice(1, 120)
}
