import { randomBytes } from 'node:crypto'

/** 144 random bits, in letters that survive a shell and a form. */
export function newPassword(): string {
  return randomBytes(18).toString('base64url')
}
