import { useEffect, useState } from 'preact/hooks'
import { forgetsAfterSevenDays } from '../core/alliance/keeping/forgetting.ts'

/** Whether this browser deletes what is kept after seven days without a visit; known once the page is awake. */
export function useForgetful(): boolean {
  const [isForgetful, setForgetful] = useState(false)
  useEffect(() => setForgetful(isForgetfulHere()), [])
  return isForgetful
}

function isForgetfulHere(): boolean {
  const onHomeScreen = 'standalone' in navigator && navigator.standalone === true // iOS says it in a way of its own
  const isInstalled = onHomeScreen || matchMedia('(display-mode: standalone)').matches
  return forgetsAfterSevenDays({ userAgent: navigator.userAgent, isInstalled })
}
