import { AsyncLocalStorage } from 'node:async_hooks'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The unit of work of one tenant: the transaction that every query of the current flow runs in. */
export class TenantScope {
  static #storage = new AsyncLocalStorage<TenantScope>()

  static current(): TenantScope | undefined {
    return this.#storage.getStore()
  }

  /** The ambient scope; throws when code that needs a tenant runs outside one. */
  static require(): TenantScope {
    return this.current() ?? refuse()
  }

  static enter<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    return this.#storage.run(scope, work)
  }

  /** Runs work that opens scopes of its own, as if there were none around it. */
  static leave<T>(work: () => Promise<T>): Promise<T> {
    return this.#storage.exit(work)
  }

  constructor(
    readonly tenantId: number,
    readonly trx: TransactionClientContract
  ) {}
}

function refuse(): never {
  throw new OutsideTenant()
}

/** A tenant's table was touched without saying whose: nothing is read and nothing is written. */
export class OutsideTenant extends Error {
  override name = 'OutsideTenant'
  code = 'E_OUTSIDE_TENANT'

  constructor() {
    super('Tenant data was touched outside a tenant scope')
  }
}
