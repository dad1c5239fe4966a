/** Lists of `words|with_spaces` as one pattern of whole words, whatever their capitals. */
export function anyOf(...lists: readonly string[]): RegExp {
  const words = lists.join('|').replaceAll('_', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${words})(?![\\p{L}\\p{N}’'-])`, 'iu')
}

const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|half'
const unitWords =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|working days?|weekdays?|weekends?'
const meetings =
  'meetings?|sessions?|calls?|conversations?|check-ins?|stand-?ups?|one-on-ones?|1:1s?|retros?|lessons?'
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?'
const months = 'january|february|march|april|june|july|august|september|october|november|december'

/** A moment, a length of time or a rhythm that a calendar or a clock could show. */
export const timePatterns: readonly RegExp[] = [
  new RegExp(`\\b(?:\\d+|an?|${numberWords})[\\s-]+(?:\\w+\\s+)?(?:${unitWords})\\b`, 'iu'),
  new RegExp(`\\b(?:${weekdays}|${months}|noon|midnight|tomorrow|tonight|today|lunch|breakfast)\\b`, 'iu'),
  new RegExp(
    `\\b(?:every|each|once an?|twice an?|times an?|per|in (?:odd|even)) (?:\\w+ )?(?:${unitWords}|${meetings}|time|morning|evening|afternoon)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:the|that|this|next|same|very) (?:\\w+ )?(?:${unitWords}|${meetings}|morning|evening|afternoon)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:during|before|after|at the (?:start|beginning|end) of|between|until|in) (?:our|the|a|an|each|every|any|my|your) (?:\\w+ )?(?:${meetings}|${unitWords}|deadline|decision)\\b`,
    'iu',
  ),
  /\b(?:before|after|until|by the time|while|within)\s+(?:i|we|you|they|he|she|it|the|an?|each|\d|\w+ing)\b/iu,
  /\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|at once|immediately|straight away|right away)\b/iu,
  /\b\d{1,2}(?::\d\d|\s?(?:am|pm|h|o’clock|o'clock))\b|\b\d{1,2}(?:st|nd|rd|th)\b/iu,
]

/** When something happens, somebody does something: the strongest kind of promise. */
export const triggers: readonly RegExp[] = [
  /\b(?:if|when|whenever|unless|once|as soon as) (?:i|we|you|he|she|they|it|either|neither|one|both|any|some|some(?:body|one)|any(?:body|one)|nobody|the|an?|my|your|our|there|something|nothing|\p{Lu}\p{L}+)\b/u,
  /^(?:if|when|whenever|whoever|unless|once)\b/iu,
  /\bwhoever\b/iu,
]

/** Deeds that somebody else could see or hear. */
export const deeds = anyOf(
  'ask|asks|answer|answers|reply|replies|write|writes|send|sends|tell|tells|say|says|call|calls|ring|rings|phone|text',
  'read|reads|bring|brings|book|books|start|starts|begin|begins|end|ends|stop|stops|finish|finishes|close|closes|open_the',
  'switch|switches|turn|turns|mute|knock|knocks|put|puts|take|takes|leave|leaves|come|comes|go|goes|stay|stays|sit|sits',
  'pay|pays|name|names|list|lists|show|shows|draw|draws|sign|signs|post|posts|copy|copies|print|delete|deletes|deleted',
  'meet|meets|speak|speaks|talk|talks|discuss|discusses|decide|decides|vote|votes|choose|chooses|rotate|rotates|change|changes|move|moves',
  'share|shares|repeat|repeats|summari[sz]e|summari[sz]es|thank|thanks|greet|apologi[sz]e|apologi[sz]es|raise|raises|warn|warns',
  'interrupt|interrupts|cancel|cancels|postpone|suggest|suggests|propose|proposes|offer|offers|invite|invites|introduce|introduces',
  'check_my|check_the|review|reviews|mend|mends|fix|fixes|test|tests|record|records|report|reports|note|notes|minute|attend|arrive|arrives',
  'plan|plans|prepare|prepares|spend|spends|give|gives|keep|keeps|use|uses|make|makes|do|does|let|lets|listen|listens|look|looks|cook|clean|lend',
)
