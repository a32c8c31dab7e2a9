import { mergeFiles, type MessageFile } from '~/messages/merge_files'

export const messages = mergeFiles(
  import.meta.glob<MessageFile>(
    ['../../../lang/ru/*.json', '!../../../lang/ru/{documents,messaging,validator,portal}.json'],
    { eager: true, import: 'default' }
  )
)
