import { expect, it } from 'vitest'
import { forgetsAfterSevenDays } from '../../../../src/core/alliance/keeping/forgetting.ts'

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)'

it.each([
  ['Safari on a Mac', `${mac} ${webkit} Version/18.5 Safari/605.1.15`, true],
  ['Safari on an iPhone', `${phone} ${webkit} Version/18.5 Mobile/15E148 Safari/604.1`, true],
  ['Safari on an iPad, which says that it is a Mac', `${mac} ${webkit} Version/18.5 Safari/605.1.15`, true],
  [
    'Safari on an old iPad',
    `Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X) ${webkit} Version/12.1 Mobile/15E148 Safari/604.1`,
    true,
  ],
  ['Chrome on an iPhone', `${phone} ${webkit} CriOS/141.0.0.0 Mobile/15E148 Safari/604.1`, true],
  ['Firefox on an iPhone', `${phone} ${webkit} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`, true],
  ['Edge on an iPhone', `${phone} ${webkit} EdgiOS/141.0 Version/18.0 Mobile/15E148 Safari/604.1`, true],
  ['the browser inside an app on an iPhone', `${phone} ${webkit} Mobile/15E148 [FBAN/FBIOS]`, true],
  ['Chrome on a Mac', `${mac} ${blink} Chrome/141.0.0.0 Safari/537.36`, false],
  ['Edge on a Mac', `${mac} ${blink} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, false],
  [
    'Firefox on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
    false,
  ],
  [
    'Chrome on Android',
    `Mozilla/5.0 (Linux; Android 14; Pixel 8) ${blink} Chrome/141.0.0.0 Mobile Safari/537.36`,
    false,
  ],
  [
    'an old Android browser',
    'Mozilla/5.0 (Linux; U; Android 4.0.3; en) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    false,
  ],
  [
    'Chrome on Windows',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Chrome/141.0.0.0 Safari/537.36`,
    false,
  ],
  ['nothing at all', '', false],
])('%s', (_browser, userAgent, forgets) => {
  expect(forgetsAfterSevenDays({ userAgent, isInstalled: false })).toBe(forgets)
})

it('what stands on the home screen has a counter of its own', () => {
  const userAgent = `${phone} ${webkit} Version/18.5 Mobile/15E148 Safari/604.1`
  expect(forgetsAfterSevenDays({ userAgent, isInstalled: true })).toBe(false)
})
