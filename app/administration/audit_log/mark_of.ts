import { MARK, type Mark } from '#administration/audit_log/mark'

export function markOf(text: string | undefined): Mark | null {
  const [, micros, id] = (text && MARK.exec(text)) || []
  return micros && id ? { micros, id } : null
}
