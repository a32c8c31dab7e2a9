const SHOWN = 2

/**
 * Personal text with only its last two signs left, so that the reader can compare it with what a
 * person says but not copy it: "998901234567" → "••••••••••67". Short text is hidden whole.
 */
export function mask(text: string): string {
  if (text.length === 0) return ''
  const shown = text.length > 2 * SHOWN ? text.slice(-SHOWN) : ''
  return '•'.repeat(text.length - shown.length) + shown
}
