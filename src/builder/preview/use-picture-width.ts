import { useEffect, useState } from 'preact/hooks'

const widest = 1280 // dots: twice as many as a page is ever wide beside the form
const beside = 40 // rem, the most that a page is wide there

/**
 * How many dots wide the pictures of pages are: beside the form as many as the screen shows, since each one more is drawn
 * and copied at every pause in the typing for nothing; over it the most, since there people draw the page larger with
 * two fingers. When the browser is zoomed, they are drawn anew.
 */
export function usePictureWidth(isBeside: boolean): number {
  const [shown, setShown] = useState(widest)
  useEffect(() => {
    const look = () => setShown(dotsBeside())
    look()
    addEventListener('resize', look)
    return () => removeEventListener('resize', look)
  }, [])
  return isBeside ? shown : widest
}

function dotsBeside(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return Math.min(widest, Math.ceil(beside * rem * (devicePixelRatio || 1)))
}
