import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import type { KeptText, recall as Recall } from '../../src/core/alliance/keeping/recalled.ts'
import type { asText as AsText, whatToWrite as WhatToWrite } from '../../src/core/alliance/keeping/what-to-write.ts'
import type { OpenProblem } from '../../src/core/alliance/opening/open-problem.ts'

export declare const parseAlliance: (json: string) => unknown
export declare const receiveLink: (text: string) => Promise<unknown>
export declare const recall: typeof Recall
export declare const readDraft: (text: KeptText) => Draft | OpenProblem
export declare const readRecord: (record: unknown) => Draft | OpenProblem
export declare const reconcile: (mine: Draft, theirs: Draft, base: Draft | null) => Draft
export declare const asText: typeof AsText
export declare const whatToWrite: typeof WhatToWrite
