import { DomainException } from '#shared/http/domain_exception'
import type { Classifier } from '#reference/classifier'
import { CLASSIFIERS } from '#reference/classifiers'

/** @throws E_HTTP_404 when there is no such classifier */
export function classifierNamed(code: string): Classifier {
  const found = CLASSIFIERS.find((one) => one.code === code)
  if (!found) throw new DomainException('E_HTTP_404', {}, 404)
  return found
}
