const COMPLAINTS: readonly [RegExp, string][] = [
  [/No space left on device/i, 'The disk is full: free some space and start again.'],
  [
    /Address already in use/i,
    'The port of PostgreSQL is in use by another program: stop that program or set DB_PORT in .env to a free port.',
  ],
  [
    /database files are incompatible with server/i,
    'tmp/postgres was made by another version of PostgreSQL: move the folder away, or use the release of the project that made it.',
  ],
  [
    /wrong ownership|Permission denied/i,
    'PostgreSQL may not use tmp/postgres: start as the owner of that folder, and in a folder that its owner may enter.',
  ],
  [
    /Cannot allocate memory|could not (create|map) .*shared memory/i,
    'The machine has too little free memory for PostgreSQL: free some and start again.',
  ],
]

/** What PostgreSQL's log says in one sentence; an unknown complaint is quoted. */
export function complaint(log: string, file: string) {
  const known = COMPLAINTS.find(([pattern]) => pattern.test(log))
  if (known) return known[1]
  const lines = log.split('\n').filter((line) => line.trim() !== '')
  const last = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  return `PostgreSQL did not start (${last.trim()}): see ${file}.`
}
