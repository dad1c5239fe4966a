// JavaScript, since a Node that is too old can't read TypeScript.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const readsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
if (!readsTypeScript) {
  console.error(
    `This project's scripts need Node 22.18 or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org/.`,
  )
  process.exit(1)
}
