/**
 * Gives a value to each named line of a .env text that is empty or missing, and leaves the rest,
 * comments included, as it is.
 */
export function fillBlanks(text: string, names: string[], valueOf: (name: string) => string) {
  return names.reduce((filled, name) => {
    const line = new RegExp(`^${name}=(.*)$`, 'm')
    const [, value] = line.exec(filled) ?? []
    if (value?.trim()) return filled
    const written = `${name}=${valueOf(name)}`
    if (value !== undefined) return filled.replace(line, () => written)
    return `${filled}${filled === '' || filled.endsWith('\n') ? '' : '\n'}${written}\n`
  }, text)
}
