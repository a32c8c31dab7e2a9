import { registry } from '@generated/registry'
import { createTuyau } from '@tuyau/core/client'

export const client = createTuyau({ baseUrl: '/', registry })

/** The address of a named route: `urlFor('accounts.show', { id })`. */
export const urlFor = client.urlFor
