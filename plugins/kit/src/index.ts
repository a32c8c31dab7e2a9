export { examinePackage } from './examine_package.ts'
export { skeleton } from './skeleton.ts'
