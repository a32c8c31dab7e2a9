import vine from '@vinejs/vine'

const FILE_SIZE = '16mb'

export const importValidator = vine.create({
  number: vine.string().trim().maxLength(32),
  shiftYears: vine
    .string()
    .regex(/^\d{1,2}$/)
    .optional(),
  file: vine.file({ size: FILE_SIZE, extnames: ['xml', 'csv', 'gz', 'txt'] }),
})

export const sheetValidator = vine.create({
  source: vine.enum(['controller', 'telemetry', 'consumer']),
  file: vine.file({ size: FILE_SIZE, extnames: ['csv', 'gz', 'txt'] }),
})
