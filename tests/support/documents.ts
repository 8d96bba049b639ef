import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export type Document = {
  path: string
  text: string
  /** the text in backticks, outside fenced blocks */
  spans: string[]
  /** lines of fenced blocks, without comments */
  fenced: string[]
  /** targets of links and images within the project, from the project's root, with `#section` */
  links: string[]
}

/** README, CONTRIBUTING, SECURITY and everything in docs. */
export function readDocuments(): Document[] {
  const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name))
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inDocs].map(readDocument)
}

export function readDocument(path: string): Document {
  const text = readFileSync(path, 'utf8')
  const blocks = [...text.matchAll(/^ *```\w*\n([\s\S]*?)^ *```$/gm)].map(([, block = '']) => block)
  const prose = text.replace(/^ *```\w*\n[\s\S]*?^ *```$/gm, '')
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:srcset|src)="([^"]+)"/g)]
    .map(([, link, image]) => link ?? image ?? '')
    .filter(target => !/^[a-z]+:/.test(target))
  return {
    path,
    text,
    spans: [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' ')),
    fenced: blocks.flatMap(block => block.split('\n')).map(line => line.replace(/\s#.*$|^#.*$/, '')),
    links: targets.map(target =>
      target.startsWith('#') ? path + target : relative('.', join(dirname(path), target)),
    ),
  }
}

/** The anchors of the headings of a document. */
export function sectionsOf({ text }: Pick<Document, 'text'>): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The rows of the first table below a heading, cell by cell, without the header row. */
export function tableUnder({ path, text }: Pick<Document, 'path' | 'text'>, heading: string): string[][] {
  const section = text.split(/^#+ /m).find(part => part.startsWith(`${heading}\n`))
  const table = /(?:^\|.*\n)+/m.exec(section ?? '')?.[0]
  if (!table) throw new Error(`${path} has no table under "${heading}"`)
  return table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map(row =>
      row
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
}
