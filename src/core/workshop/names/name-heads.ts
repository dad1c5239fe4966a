const wholeName =
  /^(full |display |preferred )?name(n|s)?$|^(nom complet|nom et prénom|nombre( completo)?|nome( completo)?|teilnehmer(in)?(nen)?|vor- und nachname|participants?|attendees?|people|navn|naam|imię i nazwisko|имя|姓名|氏名|名前|이름|الاسم|שם)$/iu
const given =
  /^(first ?name|given ?name|forename|vorname|prénom|nombres?|primeiro nome|voornaam|fornavn|förnamn|imię)$/iu
const family =
  /^(last ?name|surname|family ?name|nachname|nom( de famille)?|apellidos?|sobrenome|achternaam|etternavn|efternamn|nazwisko)$/iu

/** What heads of columns say in which names stand, in several languages. */
export const nameHeads = { whole: wholeName, given, family } as const
