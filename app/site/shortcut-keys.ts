import type { DeskName } from '#app/domain/todo/desk'

/** What a key does on a desk. `go` waits for the letter of a desk. */
export type Shortcut =
  | { kind: 'next' | 'previous' | 'search' | 'go' | 'help' }
  | { kind: 'desk'; desk: DeskName }

type Key = { key: string; code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** The letter after `g` for each desk. */
export const deskLetters: Record<DeskName, string> = { entries: 'e', judge: 'j', host: 'h', staff: 's' }

const deskNames = ['entries', 'judge', 'host', 'staff'] as const satisfies readonly DeskName[]

/** The shortcut of a key; `afterGo`: the key before it was `g`. A keyboard of another alphabet counts by its positions. */
export function shortcutOf(pressed: Key, afterGo: boolean): Shortcut | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  if (pressed.key === '?') return { kind: 'help' }
  const letter = letterOf(pressed)
  if (afterGo) {
    const desk = deskNames.find(name => deskLetters[name] === letter)
    return desk ? { kind: 'desk', desk } : null
  }
  switch (letter) {
    case 'j':
      return { kind: 'next' }
    case 'k':
      return { kind: 'previous' }
    case 'g':
      return { kind: 'go' }
    case '/':
      return { kind: 'search' }
    default:
      return null
  }
}

function letterOf({ key, code }: Key): string {
  if (/^[a-z/]$/i.test(key)) return key.toLowerCase()
  if (code === 'Slash' && !/^[a-z?]$/i.test(key)) return '/'
  return /^[\u0400-\u04ff]$/.test(key) ? code.replace(/^Key/, '').toLowerCase() : ''
}
