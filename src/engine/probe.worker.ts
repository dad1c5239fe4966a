// Says that a worker runs here.
postMessage(null)
