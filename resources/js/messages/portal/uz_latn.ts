import { mergeFiles, type MessageFile } from '~/messages/merge_files'

export const messages = mergeFiles(
  import.meta.glob<MessageFile>('../../../lang/uz-Latn/{ui,errors,portal,shell,sign_in}.json', {
    eager: true,
    import: 'default',
  })
)
