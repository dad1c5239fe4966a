/** The passphrase of the locked links. */
export const passphrase = 'a blue bicycle'
