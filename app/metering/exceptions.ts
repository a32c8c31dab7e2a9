import { DomainException } from '#shared/http/domain_exception'

type Facts = Record<string, string | number>

/** A file that cannot be taken at all; nothing of it was stored. */
export class FileRefused extends DomainException {
  constructor(code: `E_FILE_${string}`, facts: Facts = {}) {
    super(code, facts)
  }
}

/** A reading that can never be stored as typed. */
export class ReadingRefused extends DomainException {
  constructor(code: `E_READING_${string}`, facts: Facts = {}, status = 422) {
    super(code, facts, status)
  }
}
