import { qrPath, type QrPath } from '#administration/sign_in/qr_path'
import type { KnownPerson } from '#administration/actions/sign_in'

export type TotpInvitation = { secret: string; qr: QrPath }

/** What an authenticator needs: the key to type, in groups of four, and the same as a QR code. */
export function totpInvitation({ tenant, user }: KnownPerson, secret: string): TotpInvitation {
  const label = encodeURIComponent(`Hisob:${user.login}@${tenant.code}`)
  return {
    secret: secret.match(/.{4}/g)!.join(' '),
    qr: qrPath(`otpauth://totp/${label}?secret=${secret}&issuer=Hisob`),
  }
}
