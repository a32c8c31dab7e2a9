import { DomainException } from '#shared/http/domain_exception'
import { RULE_REGISTER, type RuleKind } from '#reference/rule_register'

/** @throws E_HTTP_404 when the register has no such rule */
export function ruleNamed(code: string): RuleKind {
  const found = RULE_REGISTER.find((one) => one.code === code)
  if (!found) throw new DomainException('E_HTTP_404', {}, 404)
  return found
}
