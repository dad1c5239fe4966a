/** The attachment that holds a whole alliance. */
export const allianceFile = 'alliance.json'

/** The attachment that says which blank form this is. */
export const templateFile = 'alliance-template.json'
