import pg from 'pg'
import { Refusal } from '#bin/services/refusal'
import { asRole } from '#bin/services/database/as_role'
import { connected } from '#bin/services/database/connected'
import { ROLES } from '#bin/services/database/server_goals'
import type { RolePasswords } from '#bin/services/settings'

const WRONG_PASSWORD = '28P01'
const MISSING_RIGHT = '42501'

/** Sees to it that each role accepts its password from .env: a .env made anew has other ones. */
export async function checkPasswords(databaseUrl: string, passwords: RolePasswords) {
  for (const [role, key] of Object.entries(ROLES)) {
    if (await accepts(asRole(databaseUrl, role, passwords[key]))) continue
    const sql = `alter role ${role} password ${pg.escapeLiteral(passwords[key])}`
    await connected(databaseUrl, (client) => client.query(sql)).catch((error) => {
      if (error.code !== MISSING_RIGHT) throw error
      const setting = `DB_${key.toUpperCase()}_PASSWORD`
      throw new Refusal(
        `The database server refuses the password of ${role}: write the right one as ${setting} in .env.`
      )
    })
  }
}

function accepts(url: string) {
  return connected(url, async () => true).catch((error) => {
    if (error.code === WRONG_PASSWORD) return false
    throw error
  })
}
