import { messageRef } from '#app/i18n/translate'
import type { FeedRecord } from './feed-record'
import { type Converted, htmlToMarkdown } from './html-to-markdown'
import { plainWords } from './plain-lines'

/** The maximum that `renderMarkdown` accepts, in bytes, less the room for the sentence that links to the rest. */
const MAX_BYTES = 49_000

type Texts = { description: string; prizes: string; judging: string; howToEnter: string; rules: string }

/** The record's long texts as Markdown. */
export function readTexts(record: FeedRecord): { texts: Texts; warnings: string[] } {
  const convert = (html: string): Converted => htmlToMarkdown(html, record.permalink)
  const parts = {
    description: convert(record.description),
    prizes: convert(record.prizes),
    judging: convert(record.judging),
    howToEnter: convert(record['how-to-enter']),
    rules: convert(record.rules),
  }
  const texts = {
    description: parts.description.markdown,
    prizes: parts.prizes.markdown,
    judging: parts.judging.markdown,
    howToEnter: parts.howToEnter.markdown,
    rules: parts.rules.markdown,
  }
  return { texts, warnings: [...new Set(Object.values(parts).flatMap(part => part.warnings))] }
}

/** The brief: the description, then the feed's texts on prizes, judging and how to enter, then the source. */
export function composeBrief(record: FeedRecord, texts: Texts): string {
  const sections = [
    withHeadingsBelow(texts.description, 0),
    section('Prizes', texts.prizes),
    section('Judging', texts.judging),
    section('How to enter', texts.howToEnter),
    section('Source', facts(record)),
  ]
  return sections.filter(Boolean).join('\n\n')
}

/** The whole text, or the text cut between paragraphs with a sentence that links to the rest. */
export function fitted(markdown: string, permalink: string): Converted {
  if (bytes(markdown) <= MAX_BYTES) return { markdown, warnings: [] }
  let excerpt = ''
  for (const paragraph of markdown.split('\n\n')) {
    if (bytes(`${excerpt}\n\n${paragraph}`) > MAX_BYTES) break
    excerpt = excerpt ? `${excerpt}\n\n${paragraph}` : paragraph
  }
  const where = /^https?:/.test(permalink) ? `<${permalink}>` : 'the original'
  return {
    markdown: `${excerpt}\n\n…\n\nThe text goes on at ${where}.`,
    warnings: [messageRef('challenge_import.warn.text_cut')],
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

function section(title: string, markdown: string): string {
  if (!markdown) return ''
  const lines = markdown.split('\n')
  const repeats =
    /^#{1,6} /.test(lines[0] ?? '') && plainWords(lines[0] ?? '').toLowerCase() === title.toLowerCase()
  const body = repeats ? lines.slice(1).join('\n').trim() : markdown
  return body ? `# ${title}\n\n${withHeadingsBelow(body, 1)}` : ''
}

/** Shifts headings so that the highest is one level below `level`, and none is deeper than 6. */
function withHeadingsBelow(markdown: string, level: number): string {
  const levels = [...markdown.matchAll(/^(#{1,6}) /gm)].map(match => match[1]?.length ?? 1)
  const shift = level + 1 - Math.min(...levels)
  return markdown.replace(
    /^(#{1,6}) /gm,
    (_, marks: string) => `${'#'.repeat(Math.min(6, marks.length + shift))} `,
  )
}

function facts(record: FeedRecord): string {
  const lines: [string, string][] = [
    ['Agency', record.agency],
    ['Federal partners', record['partner-agencies-federal']],
    ['Other partners', record['partners-non-federal']],
    ['Type of challenge', record['type-of-challenge'].join('; ')],
    ['Legal authority', record['legal-authority']],
    ['Fiscal year', record['fiscal-year']],
    ['Total cash prizes', record['total-prize-offered-cash']],
  ]
  return lines
    .map(([name, value]) => [name, htmlToMarkdown(value, record.permalink).markdown.replace(/\s+/g, ' ')])
    .filter(([, value]) => value)
    .map(([name, value]) => `- **${name}:** ${value}`)
    .join('\n')
}
