import { useEffect, useRef } from 'react'

/** A text input that follows the address when a link changes it, but is not overwritten during typing. */
export function useSyncedInput(value: string) {
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const input = ref.current
    if (input && document.activeElement !== input) input.value = value
  }, [value])
  return { ref, defaultValue: value }
}
