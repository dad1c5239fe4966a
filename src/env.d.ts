declare namespace App {
  interface Locals {
    /** How many notes this page has so far, so that each has an id of its own. */
    notes?: number
  }
}
