/** What the browser's session holds about staff: whose it is is told by the auth guard's own key. */
export const TENANT_KEY = 'tenant_id'
/** The row of `user_sessions`: without a live one nobody is signed in. */
export const SESSION_KEY = 'staff_session'
/** Somebody whose password was right and whose second step is still to come. */
export const HALF_KEY = 'half_entry'
/** Where a stranger wanted to go before he was led to the sign-in. */
export const INTENDED_KEY = 'intended'
