import { roleIn } from '../alliance/people/name-cell.ts'
import type { Template } from '../templates/template.ts'
import { nameHeads } from '../workshop/names/name-heads.ts'
import { knownRoles } from './known-roles.ts'
import type { ListedRow, RosterColumns, RosterField } from './roster.ts'

/** What a column with this head fills: the usual words in several languages, and what a template calls its roles; null else. */
export function fieldOfHead(head: string, { roles }: Pick<Template, 'roles'>): RosterField | null {
  const word = head
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase()
  if (word === '') return null
  const role = roleIn(word, knownRoles({ roles }))
  if (role !== undefined) return role === roles.at(-1)?.id ? 'name' : 'other'
  if (nameHeads.whole.test(word)) return 'name'
  if (nameHeads.given.test(word)) return 'given'
  if (nameHeads.family.test(word)) return 'family'
  return usualHeads.find(([, words]) => words.test(word))?.[0] ?? null
}

const usualHeads: readonly (readonly [RosterField, RegExp])[] = [
  [
    'name',
    /^(name ?1|person( ?1)?|who|employee|member|team member|colleague|student|learner|client|mentee|coachee|mitarbeiter(in)?|kollege|kollegin|mitglied|personne|employée?|membre|persona|empleado|miembro|medewerker|deelnemer|員工|员工|社員|직원)$/iu,
  ],
  [
    'other',
    /^(name ?2|person ?2|partner(in)?|pair|paired with|with|and|buddy|peer|coach|mentor|manager|supervisor|line manager|leader|mit|chef(in)?|führungskraft|avec|binôme|con|pareja|met)$/iu,
  ],
  ['other-role', /^(role ?2|their role|partner('s)? role|rolle ?2)$/iu],
  [
    'role',
    /^(role( ?1)?|job|job title|position|title|function|rolle|funktion|rôle|poste|fonction|rol|cargo|puesto|ruolo|função|functie|stanowisko|rola|роль|должность|职位|角色|役職|役割|직책|الدور|תפקיד)$/iu,
  ],
  [
    'team',
    /^(team|group|department|dept\.?|unit|class|cohort|squad|company|organi[sz]ation|abteilung|gruppe|klasse|équipe|groupe|service|équipo|equipo|grupo|departamento|squadra|gruppo|time|equipe|afdeling|zespół|команда|отдел|группа|团队|部门|チーム|部署|팀|부서|الفريق|צוות)$/iu,
  ],
  [
    'look',
    /^(next look|look again|look back|review|review date|next review|follow[- ]?up|check[- ]?in|nächster blick|rückblick|revue|revisión)$/iu,
  ],
  [
    'date',
    /^(date|day|on|when|start|start date|date of (the )?(talk|meeting|agreement)|meeting|datum|tag|termin|le|jour|fecha|día|data|dia|giorno|dato|datum|дата|日期|日付|날짜|التاريخ|תאריך)$/iu,
  ],
]

/** Each field is filled by one column; where none says whose paper it is, the first in which most cells look like names does. */
export function fieldsByContent(known: RosterColumns, rows: readonly ListedRow[]): RosterColumns {
  const once = known.map((field, place) => (known.indexOf(field) === place ? field : null))
  if (once.some((field) => field === 'name' || field === 'given' || field === 'family')) return once
  const some = rows.slice(0, 100)
  const looksLikeNames = (place: number) =>
    some.filter(({ cells }) => /^[^@]*\p{L}[^@]*$/u.test(cells[place] ?? '')).length * 2 > some.length
  const free = once.findIndex((field, place) => field === null && looksLikeNames(place))
  const place = free >= 0 ? free : once.indexOf('other')
  return once.map((field, at) => (at === place ? 'name' : field))
}
