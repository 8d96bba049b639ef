import type TurndownService from 'turndown'

/**
 * Turns tables into GFM tables: the first row becomes the head, cells keep their line breaks, and short rows are
 * filled.
 */
export const tableRule: TurndownService.Rule = {
  filter: ['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'colgroup'],
  replacement: (content, node) => {
    switch (node.nodeName) {
      case 'TABLE':
        return table(content)
      case 'TR':
        return `${content}${ROW}`
      case 'TH':
      case 'TD':
        return `${cell(content)}${CELL}`
      case 'CAPTION':
        return `${content}${CELL}${ROW}`
      case 'COLGROUP':
        return ''
      default:
        return content
    }
  },
}

/** Control characters that cannot occur in a text, because they are removed from every text before. */
const CELL = '\u001f'
const ROW = '\u001e'

function table(content: string): string {
  const rows = content
    .split(ROW)
    .map(row =>
      row
        .split(CELL)
        .slice(0, -1)
        .map(each => each.trim()),
    )
    .filter(row => row.some(Boolean))
  const width = Math.max(0, ...rows.map(row => row.length))
  if (width <= 1) return `\n\n${rows.map(([only = '']) => only.replaceAll('<br>', '\n\n')).join('\n\n')}\n\n`
  const lines = rows.map(row => `| ${pad(row, width).join(' | ')} |`)
  const rule = `| ${pad([], width, '---').join(' | ')} |`
  return `\n\n${[lines[0], rule, ...lines.slice(1)].join('\n')}\n\n`
}

function pad(row: string[], width: number, filler = ''): string[] {
  return Array.from({ length: width }, (_, i) => row[i] || filler)
}

function cell(content: string): string {
  return content
    .replaceAll(CELL, ' ')
    .replaceAll(ROW, ' ')
    .replace(/^#{1,6} /gm, '')
    .replace(/^(\s*)- +/gm, '• ')
    .trim()
    .replace(/\s*\n\s*/g, '<br>')
    .replace(/\|/g, '\\|')
}
