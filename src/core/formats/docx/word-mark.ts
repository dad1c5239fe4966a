import { ImageRun } from 'docx'

/** The mark of the house as a small picture, 84 by 53 dots: Word shows no drawing of curves in every program. */
export const markPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAFQAAAA1BAMAAAAt7dENAAAAMFBMVEVvUj0vXVAuXE+oSiguXE+oSSeoSSeoSSdqdWYvXVCoSij////t3da9dVvQr6GUjX6Qd/T9AAAACXRSTlMBzkrUjER0p/7qPAmpAAAACXBIWXMAAAsTAAALEwEAmpwYAAABr0lEQVRIx82Wv0oDQRDG15CL2HmSJt0JadIFggipgqSxCwjaBkRsA6KCr6BNwCILYoQjCewrrPoABl8gj6CPYOP+yW2yM7NyhxZ+3cEvk5lvdmeWMad6HMfVg9X38UWrtX/GsOo1bjTs2O9KWxilCN7lTibwiXDaC5Kcb3skYMvcU6ciPA1WZKnmo8O2j6Y9hzZ8kt+9+6iYuKCAHEm5AGw/EPRWyhc6LAo6l/IZoMJmuwXQB6n0BtAng4Ly+adGXwE6CxSltSAyIP+fzuAQoF8WhR5MFQpIPrco9CANpkp1YQOgjxn6IeCZCVRF1UV0NVRXwACMzuheUf1KQ14RJ+Y3qHT6/+jfOFCgBcHG4ttV4LjkPoST/Ee7CeflTxcm7zUUxS53gZEBkx0HU0UoPd7MPoAJ0ENTeYVntrUL/r+Z29AB4wGs3zpQQ+iYCKrHG2qBDouD6haUCHS0INAe9kov2U0CHaCTpbTD2BFGm9ar+2RtdVf1MjldW9zRjXWrYcO4pwNfvjOyNZ9eLn84VejyXVHqxmpnd5Ns80bnan+3rnrZm2PCytWE5VB03f8Gu8jU0yEuUacAAAAASUVORK5CYII='

/** The mark for the foot of a page, as high as its letters; it says nothing, so that nothing is read aloud. */
export function markRun(): ImageRun {
  return new ImageRun({
    type: 'png',
    data: Uint8Array.from(atob(markPicture), (letter) => letter.charCodeAt(0)),
    transformation: { width: 19, height: 12 }, // dots of a screen, of which 96 are an inch
    altText: { id: '1', name: 'Before We Begin', description: '' },
  })
}
