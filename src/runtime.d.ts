// What src may use beyond ECMAScript, and every runtime has: narrower than lib "DOM", which has documents and windows too.

interface Crypto {
  getRandomValues(array: Uint8Array): Uint8Array;
}

declare const crypto: Crypto;

interface TextDecoderOptions {
  fatal?: boolean;
  ignoreBOM?: boolean;
}

declare class TextDecoder {
  constructor(label?: string, options?: TextDecoderOptions);
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare const performance: { now(): number };

declare function setTimeout(callback: () => void, delay: number): unknown;
