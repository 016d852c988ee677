// What src may use beyond ECMAScript, and every runtime has: narrower than lib "DOM", which has documents and windows too.

interface Crypto {
  getRandomValues(array: Uint8Array): Uint8Array;
}

declare const crypto: Crypto;
