import { configureGlobal } from 'fast-check'

export * as fc from 'fast-check'

// What a test tries is the same each time; `npm run fuzz` tries what has not been tried before.
configureGlobal({ seed: 20261130 })
