/**
 * What an alliance has room for. The schema refuses more, so nothing that is done with an alliance may make more; these
 * numbers are in every file that was ever saved, and can only grow together with the version of the format.
 */
export const limits = {
  text: 50_000, // letters (UTF-16 code units) in an answer, in a point of a list, in a note
  name: 500, // letters in a name or a title
  points: 200, // of a list
  chosen: 50, // options of one question
  people: 40,
  peopleInVersion1: 24, // in a file of the first version, and in a round of answering apart
  lastPerson: 999, // p1 to p999
  questions: 200, // taken in beyond the template's
  answers: 10_000, // 40 people would have to answer 250 questions each
  versions: 200,
  ownQuestions: 120, // in people's own words: 60 each of two copies that are put together
  ownText: 500, // letters of such a question, and of its heading
  ownLabel: 200, // letters of an option, and of an end of a scale
  ownOptions: 20,
  ownLanguages: 6, // in which one text is written
  reworded: 300, // of our questions
  letterheadHead: 120, // letters of the line above the title
  letterheadFoot: 200, // and of the one at the foot
  ordered: 500, // ids in an order, or left out
  file: 5_000_000, // letters of a file or link that is read at all: thousands of pages are no alliance
} as const
