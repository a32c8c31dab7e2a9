import { DomainException } from '#shared/http/domain_exception'

/** Runs a command's work; the sentence of a named refusal, or null when all went well. */
export async function explained(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (!(error instanceof DomainException)) throw error
    const { default: i18n } = await import('@adonisjs/i18n/services/main')
    return i18n.locale('en').t(`errors.${error.code}`, error.facts)
  }
}
