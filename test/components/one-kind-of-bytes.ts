// jsdom brings byte arrays of its own, which the platform's crypto and encoder do not take for theirs.
Object.assign(globalThis, { Uint8Array: new TextEncoder().encode('').constructor });
