/** A group of the side bar: a need of the reader, and the pages that meet it. */
interface Need {
  readonly label: string
  readonly collapsed: boolean
  readonly items: readonly BarItem[]
}

type BarItem = string | Need | { readonly autogenerate: { readonly directory: string } }

/** The side bar of the guide, by need; a folder that is read as a whole takes its new pages by itself. */
export const sideBar: readonly Need[] = [
  need('Start here', [
    'start/first-30-minutes',
    'start/what-it-is',
    'start/three-agreements',
    'start/equal-partnership',
    'start/shared-accountability',
    'start/living-agreement',
    'how-to/three-steps',
    folder('exercises'),
  ]),
  need('With whom', [
    'how-to/first-coaching-session',
    'how-to/coach-and-client',
    'how-to/three-parties',
    'how-to/supervision',
    'how-to/manager',
    'how-to/mentor',
    'how-to/doctoral-student',
    'how-to/two-peers',
    'how-to/co-founders',
    'how-to/team',
    'how-to/student-team',
    'how-to/household',
    'how-to/workshop',
    'how-to/facilitator-and-client',
    need('First talks by the minute', [
      'how-to/first-talk-manager',
      'how-to/first-talk-mentor',
      'how-to/first-talk-peers',
      'how-to/first-talk-team',
      'how-to/first-talk-three',
    ]),
    need('Whole conversations', [folder('examples')]),
  ]),
  need('Over time', [
    'how-to/check-ins',
    'how-to/goals-and-celebration',
    'how-to/coaching-culture',
    'how-to/ending-well',
  ]),
  need('When it is hard', [
    'how-to/wrong-tool',
    'how-to/unequal-power',
    'how-to/repair',
    'how-to/repair-in-a-team',
    'how-to/access-needs',
    'how-to/adjustments',
    'how-to/distance-languages-cultures',
    'how-to/working-with-ai',
    folder('pitfalls'),
  ]),
  need('Does it work?', [folder('why')]),
  need('Reference', [folder('reference')]),
]

function need(label: string, items: readonly BarItem[]): Need {
  return { label, collapsed: label !== 'Start here', items }
}

function folder(directory: string): BarItem {
  return { autogenerate: { directory } }
}
