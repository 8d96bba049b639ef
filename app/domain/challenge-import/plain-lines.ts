/** One line of a text without its Markdown, from which prizes and criteria are read. */
export type PlainLine = {
  text: string
  heading: boolean
  /** nesting depth in lists; 0 outside them */
  depth: number
}

export function plainLines(markdown: string): PlainLine[] {
  return markdown.split('\n').flatMap(plainLine)
}

function plainLine(line: string): PlainLine[] {
  if (/^[\s|:-]*$/.test(line)) return []
  const indent = /^ */.exec(line)?.[0].length ?? 0
  const item = /^ *(?:-|\d+\.) /.test(line)
  const text = plainWords(line.replace(/^ *(?:-|\d+\.) +/, ''))
  const heading = /^ *#{1,6} /.test(line) || /^ *\*\*[^*]+\*\*:?$/.test(line)
  return text
    ? [{ text, heading, depth: item || indent > 0 ? Math.floor(indent / 2) + (item ? 1 : 0) : 0 }]
    : []
}

/** The words of a piece of Markdown on one line. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/^\s*(?:#{1,6}|>)\s+/gm, '')
    .replace(/!?\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/<br>/g, ' ')
    .replace(/(?<!\\)\*+|(?<!\\)`+|(?<![\\\w])_|(?<!\\)_(?!\w)/g, '')
    .replace(/^\s*\|/gm, '')
    .replace(/(?<!\\)\|\s*$/gm, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|$<>])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
