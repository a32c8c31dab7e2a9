import type { ApiClient, ApiResponse } from '@japa/api-client'
import type { Place } from '#tests/support/routes/example'
import type { World } from '#tests/support/world'

export type Stage = { client: ApiClient; place: Place; world: World }

/** Values of the pattern's names, and fields, where the example's own would not succeed. */
export type Ask = { params?: Record<string, string | number>; body?: Record<string, unknown> }

/** What one route, reaction, drain or command leaves in the audit log. */
export type Audited =
  | {
      /** The action of the row that one successful call leaves. */
      leaves: string
      /** Who calls, of which tenant; else the head of the region. */
      as?: { login: string; region: keyof World }
      /** What must be there before, and what the call sends. */
      ask?: (stage: Stage) => Ask | Promise<Ask>
      /** How it is called, where it is no plain request of staff. */
      call?: (stage: Stage) => Promise<ApiResponse | void>
      /** The row is a channel's, a consumer's or a job's: these have no division in work. */
      withoutDesk?: true
    }
  | {
      leaves: string
      /**
       * The action that writes the row: where a call needs an authenticator, keys or another
       * deployment, which the tests of that subject have. It must be reached from the entry.
       */
      through: string
    }
  | {
      /** Why it changes no business data. */
      nothing: string
    }
