import type { InjectionKey } from 'vue'

/** What a form tells its fields: the server's sentence for each name. */
export type FormContext = { errorOf: (name: string) => string | undefined }

export const formKey: InjectionKey<FormContext> = Symbol('form')
