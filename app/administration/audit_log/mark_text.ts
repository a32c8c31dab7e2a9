import type { Mark } from '#administration/audit_log/mark'

export function markText(mark: Mark | null): string | null {
  return mark && `${mark.micros}.${mark.id}`
}
