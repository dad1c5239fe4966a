/** Words that hold sentences together, in the languages that more people write: where one stands, the rest is language. */
export const connecting: ReadonlySet<string> = new Set(
  [
    'a an the and or but if not no of to in on at by for with from as is are was were be been am do does did has have had',
    'i you he she it we they me him her us them my your his its our their this that these those who what when where why how',
    'will would can could shall should may might must there here so than then too very all some any more most just don',
    'ich du er sie es wir ihr mich dich uns euch mein meine dein deine der die das den dem ein eine und oder aber nicht',
    'ist sind war bin hat haben mit von zu zum zur im auf für aus bei nach wie was wer wenn dass',
    'je tu il elle nous vous ils mon ma mes ton ta le la les un une des et ou mais ne pas est sont dans sur pour avec que qui',
    'yo el ella nosotros mi mis tu los las una y o pero no es son en con por para que como del al lo se',
    'io lui lei noi mio mia il gli uno e ma non è sono con per che di da del della',
    'eu ele ela nós meu minha os as um uma mas não é são em com para que do da dos',
    'ik jij hij zij wij mijn jouw het een en of maar niet is zijn van op voor met dat',
    'ja ty on ona my mój moja i ale nie jest są w na z do że się',
    'я ты он она мы вы мой моя и или но не в на с по что как это',
  ]
    .join(' ')
    .split(' '),
)

/** Sayings and samples without such a word that every guesser has in a list; written as one word. */
export const famous: string[] = [
  'correcthorsebatterystaple',
  'loremipsumdolorsitamet',
  'quickbrownfox',
  'jumpsoverthelazydog',
  'sphinxofblackquartz',
  'opensesame',
  'abracadabra',
  'supercalifragilisticexpialidocious',
  'hakunamatata',
  'carpediem',
  'cogitoergosum',
  'venividivici',
  'semperfidelis',
  'livelaughlove',
  'winteriscoming',
  'trustnoone',
  'oncemoreuntothebreach',
  'twinkletwinklelittlestar',
  'rowrowrowyourboat',
  'happybirthday',
  'merrychristmas',
]
