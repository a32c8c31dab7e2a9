import { Exception } from '@adonisjs/core/exceptions'

/**
 * A named refusal for people. Its sentence is `errors.<code>` of the reader's language, with the
 * facts as its values; nothing else about the failure leaves the server.
 */
export class DomainException extends Exception {
  static override status = 422

  constructor(
    code: string,
    readonly facts: Record<string, string | number> = {},
    status = 422
  ) {
    super(code, { code, status })
  }
}
