import { anyOf } from './concrete-words.ts'

/** Nobody in particular: "somebody takes notes", "people need to …". */
export const nobodyInParticular =
  /^(?:somebody|someone)\b|\b(?:somebody|someone|everybody|everyone|people|one|others) (?:\w+ )?(?:should|ought to|needs? to|ha(?:s|ve) to|must|shall)\b/iu

/** What ought to happen by itself: "will be sent", "needs to be discussed", "are handled". */
export const passive =
  /\b(?:(?:will|should|must|shall|can|may|(?:has|have|needs?|ought) to) (?:always |also )?be (?:\w+ly )?(?:\w+ed|given|taken|done|made|sent|told|held|kept|written|shown|met|heard|seen|dealt|said|found|set|put|brought|read|spoken)|(?:is|are|get|gets) (?:\w+ly )?(?:treated|handled|discussed|shared|addressed|resolved|solved|respected|valued|communicated|dealt|managed|considered|taken|raised|updated))\b/iu

/** Words that promise to want something, not to do it. */
export const hedges = anyOf(
  'try|tries|trying|attempt|hope|hopes|hoping|aim|aims|aiming|strive|strives|intend|intends|wish|want|wants|would_like',
  'do_my_best|do_our_best|my_best|our_best|make_an_effort|make_every_effort|make_more_effort|work_on|committed|commit|seek|promise_to',
  'going_to_be|more_or_less|kind_of|somehow|as_much_as|as_far_as|as_well_as_(?:i|we)_can|in_whatever_way|whatever_(?:i|we)_can',
)

/** Qualities and abstract deeds: each of us sees something else in them. */
export const qualities = anyOf(
  'honest|honesty|openness|transparent|transparency|respect|respects|respectful|respectfully|trust|trustworthy|loyal|loyalty|fair|fairness|fairly',
  'kind|kindness|nice|friendly|polite|politely|patient|patience|positive|constructive|constructively|professional|professionally|professionalism|reliable|dependable',
  'flexible|flexibility|available|approachable|attentive|mindful|considerate|thoughtful|thoughtfully|understanding|empathetic|empathy|compassion|critical',
  'supportive|support|supports|helpful|proactive|proactively|engaged|motivated|vulnerable|authentic|genuine|inclusive|responsible|accountable|accountability|ownership',
  'better|excellent|excellence|effective|effectively|efficient|efficiently|properly|appropriately|prepared|organi[sz]ed|openly|safe|safety|comfortable|balance|harmony|atmosphere',
  'communicate|communicates|communication|collaborate|collaboration|cooperate|cooperation|teamwork|listener|value|values|appreciate|appreciates|appreciation|recognition',
  'consider|considers|involve|involves|empower|encourage|encourages|inspire|improve|improves|develop|prioriti[sz]e|handle|handles|deal_with|deals_with|ensure|ensures|foster|promote|embrace',
)

/** Sayings that sound like a deed. */
export const sayings =
  /\b(?:in the loop|on the same page|(?:your|our|my|each other[’']s|one another[’']s) backs?|(?:pull|pulls) (?:their|his|her|our|my|your) weight|there for|be there|go the extra mile|think outside|speak up|step up|reach out|figure (?:it|things|this) out|lines? of communication|take (?:responsibility|ownership|initiative|care|seriously)|give and take|open door|open mind|keep an eye|stay (?:in touch|connected|focused)|make (?:it|things|this) work|do (?:the right thing|what it takes)|assume good|good faith|at all times|no matter what)\b/iu

/** Amounts that can't be counted. */
export const amounts = anyOf(
  'more|less|enough|faster|slower|quicker|harder|sufficient|plenty|a_lot|as_much|fewer',
)

/** Times that no calendar shows. */
export const someTime = anyOf(
  'soon|sooner|as_soon_as_possible|asap|shortly|quickly|quick|promptly|prompt|timely|in_good_time|early|earlier|late|later|eventually|at_some_point|some_day|someday|sometime|sometimes',
  'often|more_often|regularly|regular|frequently|frequent|occasionally|occasional|from_time_to_time|now_and_then|once_in_a_while|every_so_often|every_now_and_then|periodically|constantly|continuously|ongoing|whenever_possible|faster|in_the_future|going_forward|in_time|in_due_course|when_(?:i|we)_can|when_(?:i|we)_have_time|when_there_is_time',
)

/** Conditions that always or never hold. */
export const someCase =
  /\b(?:as (?:needed|necessary|required|appropriate)|(?:if|when|where|whenever|wherever) (?:possible|needed|necessary|required|appropriate|feasible|applicable|relevant|useful|convenient)|(?:if|when) (?:i|we|you) (?:can|have time|feel like it|need to)(?=[.,;!?]|$)|when(?:ever)? (?:\w+ )?(?:problems|issues|things|conflicts|difficulties|it|they|something|anything) (?:\w+ )?(?:comes? up|arises?|gets? (?:\w+)|happens?|goes? wrong|becomes? \w+)|if (?:something|anything|things|problems|issues) (?:\w+ )?(?:comes? up|arises?|goes? wrong|happens?|changes?)|in (?:difficult|hard|tough|challenging) (?:times|situations|moments)|unless something (?:comes up|happens)|under normal circumstances|in general|generally|normally|usually|ideally|hopefully)\b/iu
