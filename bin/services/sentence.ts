import { Refusal } from '#bin/services/refusal'

interface Failure {
  code?: string
  path?: string
  message?: string
  errors?: unknown[]
}

const server = (failure: Failure) => `PostgreSQL answered "${firstLine(failure)}"`

const SENTENCES: Record<string, (failure: Failure) => string> = {
  'ENOSPC': () => 'The disk is full: free some space and start again.',
  'EDQUOT': () => 'Your disk quota is used up: free some space and start again.',
  'EACCES': notWritable,
  'EPERM': notWritable,
  'EROFS': notWritable,
  'EMFILE': () => 'The limit of open files is too low: raise it with `ulimit -n 4096`.',
  '28P01': () =>
    'The database server refuses a password: correct DATABASE_URL or the DB_…_PASSWORD lines in .env.',
  '28000': (failure) => `${server(failure)}: correct DATABASE_URL or the server's pg_hba.conf.`,
  '3D000': (failure) => `${server(failure)}: name an existing database in DATABASE_URL.`,
  '42501': (failure) =>
    `${server(failure)}: give DATABASE_URL a user who may create roles, databases and schemas.`,
  '53100': () => "The database server's disk is full: free some space and start again.",
  '53300': () =>
    'The database server has no free connection: close some or raise its max_connections.',
  '57P03': (failure) => `${server(failure)}: wait a moment and start again.`,
  'ECONNREFUSED': notReachable,
  'ECONNRESET': notReachable,
  'ETIMEDOUT': notReachable,
  'EHOSTUNREACH': notReachable,
  'ENOTFOUND': notReachable,
  'EAI_AGAIN': notReachable,
}

/** The one sentence that tells a reader why a command stopped, or undefined for a surprise. */
export function sentence(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message
  const failure = deepest(error)
  return failure.code === undefined ? undefined : SENTENCES[failure.code]?.(failure)
}

/** Node wraps the attempts at several addresses of one host: the first tells what happened. */
function deepest(error: unknown): Failure {
  const failure = (error ?? {}) as Failure
  const [inner] = failure.errors ?? []
  return inner === undefined ? failure : { ...deepest(inner) }
}

function notWritable({ path }: Failure) {
  return path === undefined
    ? 'You lack a right on a file of the project: start as the owner of its folder.'
    : `You may not write to ${path}: make it yours or start as its owner.`
}

function notReachable({ message = '' }: Failure) {
  return `A server does not answer (${message}): check DATABASE_URL and REDIS_URL.`
}

function firstLine({ message = '' }: Failure) {
  return message.split('\n', 1)[0]
}
