/** A reason to stop that a person can act on: printed as one sentence, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}

type Known = { pattern: RegExp; sentence: (found: RegExpMatchArray) => string }

const KNOWN: readonly Known[] = [
  {
    pattern: /ENOSPC|No space left on device|could not extend file/i,
    sentence: () => 'No space is left on the disk: free some and start again.',
  },
  {
    pattern: /EADDRINUSE.*?:(\d+)|Address already in use/i,
    sentence: (found) =>
      `Port ${found[1] ?? ''} is in use by another program: stop it, or choose another one in .env.`.replace(
        '  ',
        ' '
      ),
  },
  {
    pattern: /database files are incompatible with server/i,
    sentence: () =>
      'tmp/postgres was made by another major version of PostgreSQL: move it away, or use the version that made it.',
  },
  {
    pattern: /permission denied to create (role|database|extension)|must be superuser/i,
    sentence: (found) =>
      `The user of DATABASE_URL may not create a ${found[1] ?? 'role or extension'}: give an administrator's URL.`,
  },
  {
    pattern: /password authentication failed for user "([^"]+)"/i,
    sentence: (found) =>
      `PostgreSQL refused the password of ${found[1]}: check DATABASE_URL and .env.`,
  },
  {
    pattern: /EACCES|Permission denied/i,
    sentence: () =>
      'A file or folder of the project may not be written by this user: check who owns tmp/ and build/.',
  },
]

/** One clear sentence for what went wrong, or the error's own first line. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const text =
    error instanceof Error
      ? `${error.message} ${(error as { code?: string }).code ?? ''}`
      : String(error)
  for (const { pattern, sentence } of KNOWN) {
    const found = text.match(pattern)
    if (found) return sentence(found)
  }
  return text.split('\n')[0]!.trim()
}

/** Runs a command's main function; a failure ends it with one sentence and exit code 1. */
export async function orRefuse(main: () => Promise<void>) {
  try {
    await main()
  } catch (error) {
    console.error(`hisob: ${sentenceOf(error)}`)
    if (process.env.DEBUG) console.error(error)
    process.exit(1)
  }
}
