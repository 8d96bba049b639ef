import type { PlainLine } from './plain-lines'

/** A line that states the weight of a criterion. */
export type CriterionLine = {
  unit: 'percent' | 'points'
  weight: number
  name: string
  guidance: string
  depth: number
  /** the line names itself a criterion, or is a heading */
  marked: boolean
}

const UNIT = String.raw`(%|percent\b|points?\b|pts?\b\.?)`
const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,2})?)`
const LEAD = String.raw`(?:(?:up to|maximum(?: of)?|max\.?|total|worth|weight(?:ed|ing)?(?: of| at)?|recommended weighting:?|0 ?(?:-|–|to))\s*:?\s*)*`
const TAIL = String.raw`(?:\s*(?:of (?:the )?(?:overall |total )?(?:score|grade)|weight(?:ing)?|total|maximum|max\.?|possible|each|for [a-z ]{3,24}))?`
const SEPARATOR = '[:.|;,–—-]'

/** "20%: Impact – does it …" */
const WEIGHT_FIRST = new RegExp(String.raw`^${NUMBER}\s?${UNIT}${TAIL}\s*(?:${SEPARATOR}|\s)\s*(\S.*)$`, 'i')
/** "Impact (20 points): does it …" */
const IN_BRACKETS = new RegExp(
  String.raw`^(.{2,300}?)\s*[([]\s*${LEAD}${NUMBER}\s?${UNIT}${TAIL}\s*[)\]]\s*${SEPARATOR}*\s*(.*)$`,
  'i',
)
/** "Impact – 20%", "Impact: does it … | 20%" */
const AT_END = new RegExp(
  String.raw`^(.{2,600}?)\s*(?:[:|=–—-]|weighted at|worth|\(\d+\)\s*-)\s*${LEAD}${NUMBER}\s?${UNIT}${TAIL}\s*(?:[.;|]|-\s*${NUMBER}\s?%)?\s*$`,
  'i',
)
/** "Impact – 20%: does it …", "Impact - Up to 30 points may be awarded …" */
const IN_MIDDLE = new RegExp(
  String.raw`^(.{2,80}?)\s*(?:[:|–—]|\s-)\s*${LEAD}${NUMBER}\s?${UNIT}${TAIL}(?:\s*[:.|;,–—-]|\s+may be awarded)\s*(\S.*)$`,
  'i',
)

export function criterionLine({ text, heading, depth }: PlainLine): CriterionLine | null {
  const found = match(text)
  if (!found) return null
  const [left = '', ...more] = splitName(found.name)
  const name = cleanName(left)
  if (!isName(name)) return null
  const weight = Number(found.weight)
  const unit = /^(?:%|percent)/i.test(found.unit) ? 'percent' : 'points'
  if (weight > 100 || /additional|bonus/i.test(name)) return null
  const guidance = [...more, found.rest]
    .join(' ')
    .replace(/^[\s–—-]*\d{1,3}\s?%\s*/, '')
    .trim()
  return { unit, weight, name, guidance, depth, marked: heading || /^(?:\w+ )?criteri(?:on|a)\b/i.test(text) }
}

type Match = { name: string; weight: string; unit: string; rest: string }

function match(text: string): Match | null {
  const first = WEIGHT_FIRST.exec(text)
  if (first) return { weight: first[1] ?? '', unit: first[2] ?? '', name: first[3] ?? '', rest: '' }
  for (const form of [IN_BRACKETS, AT_END, IN_MIDDLE]) {
    const [, name = '', weight = '', unit = '', rest = ''] = form.exec(text) ?? []
    if (name) return { name, weight, unit, rest: form === AT_END ? '' : rest }
  }
  return null
}

/** Splits "Impact – does the project …" into the name and its meaning. */
function splitName(text: string): string[] {
  const cut = /^(.{2,90}?)(?:\s+[–—-]\s+|:\s+|\?\s+|\.\s+(?=[A-Z])|\s+\|\s+)(.+)$/.exec(
    text.replace(/^(?:\w+ )?criteri(?:on|a)\s*#?\d*\s*[.:–—-]*\s*/i, ''),
  )
  return cut ? [cut[1] ?? '', cut[2] ?? ''] : [text]
}

function cleanName(text: string): string {
  return text
    .replace(/^(?:evaluation |scoring |judging )?criteri(?:on|a)\s*#?\d*\s*[.:–—-]*\s*/i, '')
    .replace(/^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•*\\#-])\s*/i, '')
    .replace(/[\s:–—(-]+$/, '')
    .trim()
}

function isName(name: string): boolean {
  if (name.length < 3 || name.length > 160 || !/\p{L}{2}/u.test(name)) return false
  return !/^(?:total|overall score|phase|stage|part \d|round|up to|each|scor(?:es?|ing)|a score|the |weight|judges will|submissions? |how |is |does |what |average|max)\b/i.test(
    name,
  )
}
