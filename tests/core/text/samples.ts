import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import type { Cluster } from '../../../src/core/text/cluster.ts'
import type { Face, Weight } from '../../../src/core/text/face.ts'
import type { Line } from '../../../src/core/text/line.ts'
import type { TextStyle } from '../../../src/core/text/text-style.ts'

/** Lines in the scripts that people are likely to write in, alone and mixed. */
export const samples: readonly (readonly [script: string, text: string])[] = [
  ['Latin', 'office affluent “quotes” – naïve Łódź İstanbul ẞ 2026'],
  ['Vietnamese', 'Thỏa thuận hợp tác: Nguyễn Thị Hương, ưu tiên số 1'],
  ['combining marks', 'decomposed: e\u0301 o\u0302\u0323 u\u031b\u0309 n\u0303 m\u0301'],
  ['Cyrillic', 'Соглашение об альянсе: съешь ещё этих мягких булок. Їжак'],
  ['Greek', 'Συμφωνία συνεργασίας· Ἀγαθῇ Τύχῃ, ᾧ'],
  ['Arabic', 'اتفاقية التحالف بين المدرب والعميل، لا إله إلا الله'],
  ['Arabic with digits', 'نتفق على 12 جلسة (كل أسبوعين) لِمُدَّةِ سنة'],
  ['Persian', 'توافق‌نامهٔ همکاری میان مربی و مراجع ۱۲۳'],
  ['Hebrew', 'הסכם ברית בין המאמן ללקוח'],
  ['Hebrew with points', 'שָׁלוֹם (2025) לְכֻלָּם'],
  ['Devanagari', 'कोचिंग समझौता: क्षत्रिय र्कि श्री ज्ञान हिन्दी'],
  ['Thai', 'ข้อตกลงความร่วมมือระหว่างโค้ชกับลูกค้า น้ำ'],
  ['Thai with two marks on a letter', 'ศิริพร ปี่พี่ ญาติ์ ป้ำ ฝั่น กตัญญู ฐานันดร ที่ปรึกษา'],
  ['Chinese', '教练联盟协议：我们承诺每月检查一次。'],
  ['traditional Chinese', '教練聯盟協議：「我們承諾每月檢查一次」。'],
  ['Japanese', 'コーチング同盟契約書「ガギグ」を結びます。'],
  ['Korean', '코칭 동맹 계약서: 우리는 약속합니다.'],
  ['emoji', '😀👩‍💻🇫🇷❤️👍🏽 1️⃣ ☑ ☎️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['Armenian', 'Համագործակցության պայմանագիր'],
  ['Georgian', 'თანამშრომლობის შეთანხმება'],
  ['Amharic', 'የትብብር ስምምነት'],
  ['Bengali', 'সহযোগিতার চুক্তি: ক্ষমা, শ্রী'],
  ['Punjabi', 'ਸਹਿਯੋਗ ਸਮਝੌਤਾ'],
  ['Gujarati', 'સહકાર કરાર: શ્રી'],
  ['Odia', 'ସହଯୋଗ ଚୁକ୍ତି'],
  ['Tamil', 'ஒத்துழைப்பு ஒப்பந்தம்'],
  ['Telugu', 'సహకార ఒప్పందం: శ్రీ'],
  ['Kannada', 'ಸಹಕಾರ ಒಪ್ಪಂದ: ಶ್ರೀ'],
  ['Malayalam', 'സഹകരണ കരാർ: ക്ഷമ'],
  ['Sinhala', 'සහයෝගිතා ගිවිසුම: ශ්‍රී'],
  ['Lao', 'ຂໍ້ຕົກລົງການຮ່ວມມື'],
  ['Khmer', 'កិច្ចព្រមព្រៀងសហប្រតិបត្តិការ'],
  ['Burmese', 'ပူးပေါင်းဆောင်ရွက်မှု သဘောတူညီချက်'],
  ['Tibetan', 'མཉམ་ལས་གྲོས་མཐུན'],
  ['Taiwanese', 'Pe̍h-ōe-jī, Tâi-oân o͘'],
  ['Macedonian', 'Сѐ што кажуваме нѐ држи'],
  ['old Korean', '아ᆞ ᄒᆞᆫ'],
  ['what people paste', '⁃ 𝗕𝗼𝗹𝗱 ⅕ 10⁻¹ Ⅻ ↳ ‣'],
  ['Adlam', '𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪'],
  ['Balinese', 'ᬅᬓ᭄ᬱᬭᬩᬮᬶ'],
  ['Canadian syllabics', 'ᐃᓄᒃᑎᑐᑦ ᓀᐦᐃᔭᐍᐏᐣ'],
  ['Cham', 'ꨌꩌ ꨀꨇꨩ'],
  ['Cherokee', 'ᎳᏏ ᏣᎳᎩ ꮳꮃꭹ'],
  ['Coptic', 'ⲙⲉⲧⲣⲉⲙⲛ̀ⲭⲏⲙⲓ'],
  ['Rohingya', '𐴌𐴟𐴇𐴥𐴝𐴚𐴒𐴙𐴝'],
  ['Javanese', 'ꦧꦱꦗꦮ ꦏꦼꦤ꧀ꦝꦭ꧀'],
  ['Lisu', 'ꓡꓲꓢꓴ'],
  ['Meitei', 'ꯃꯩꯇꯩ ꯂꯣꯟ'],
  ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'],
  ['N’Ko', 'ߒߞߏ ߞߊ߲'],
  ['Ol Chiki', 'ᱥᱟᱱᱛᱟᱲᱤ'],
  ['Osage', '𐓏𐓘𐓻𐓘𐓻𐓟 𐓀́'],
  ['Sundanese', 'ᮘᮞ ᮞᮥᮔ᮪ᮓ'],
  ['Syriac', 'ܠܫܢܐ ܣܘܪܝܝܐ ܫܠܳܡ'],
  ['Tai Tham', 'ᨲᩫ᩠ᩅᨾᩮᩬᩥᨦ'],
  ['Thaana', 'ދިވެހި ބަސް'],
  ['Tifinagh', 'ⵜⴰⵎⴰⵣⵉⵖⵜ'],
  ['Vai', 'ꕙꔤ'],
  ['Yi', 'ꆈꌠꁱꂷ'],
  ['Hebrew in English', 'The word שלום means peace; «السلام» too (2025).'],
  ['English in Arabic', 'الاتفاق OKR 2025 مع Anna (مدربة)!'],
  ['many scripts', 'Hi Привет Γειά नमस्ते สวัสดี 你好 こんにちは 안녕 😀'],
  [
    'wide and narrow spaces',
    '12\u202f000 € non\u2011breaking em\u2003space zero\u200bwidth soft\u00adhyphen',
  ],
]

/** A style with every face that a text needs. */
export async function styleFor(
  text: string,
  language = 'en',
  weight: Weight = 'regular',
): Promise<TextStyle> {
  const { faces } = await shelf.facesFor({ regular: text, bold: text }, language)
  return { faces, weight, size: 10, language }
}

export const shelf = await nodeFonts()

/** The glyphs of a line, from left to right. */
export function glyphsOf(
  line: Line,
): readonly { readonly id: number; readonly text: string; readonly face: Face }[] {
  return line.runs.flatMap(({ face, clusters }) =>
    clusters.flatMap(({ glyphs }) => glyphs.map(({ id, text }) => ({ id, text, face }))),
  )
}

/** The clusters of a line, from left to right. */
export function clustersOfLine(line: Line): readonly Cluster[] {
  return line.runs.flatMap((run) => run.clusters)
}

/** The text of a line as it is seen, from left to right. */
export function seen(line: Line): string {
  return clustersOfLine(line)
    .map((cluster) => cluster.text)
    .join('')
}

/** The characters of a text in an order of their own, to compare what is there and not where. */
export function sorted(text: string): string {
  return [...text].sort().join('')
}
