/** What the caller says to be. The host compares it with what it stores for the tenant's channel. */
export type Credentials = { readonly login: string; readonly password: string }
