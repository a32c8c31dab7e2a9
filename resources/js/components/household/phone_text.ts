const UZBEK = /^998(\d{2})(\d{3})(\d{2})(\d{2})$/

/** "998901234567" → "+998 90 123-45-67"; anything else as it is. */
export function phoneText(phone: string): string {
  const match = UZBEK.exec(phone)
  return match ? `+998 ${match[1]} ${match[2]}-${match[3]}-${match[4]}` : phone
}
