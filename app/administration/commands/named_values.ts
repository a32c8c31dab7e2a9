/** Options written `name=value`, each parted at its first sign of equality. */
export function namedValues(texts: readonly string[] = []): [string, string][] {
  return texts.map((text) => {
    const at = text.indexOf('=')
    return [text.slice(0, at), text.slice(at + 1)]
  })
}

/** The same, where the value is the name of a variable that holds the secret: what is typed is seen by all. */
export function namedSecrets(texts: readonly string[] = []): Record<string, string[]> {
  return Object.fromEntries(
    namedValues(texts).map(([name, variable]) => [name, [process.env[variable] ?? '']])
  )
}
