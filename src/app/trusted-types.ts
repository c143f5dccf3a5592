/** The part of the Trusted Types interface that is used here; TypeScript's own library has no types for it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

/** A script address that was let through; the browser knows it as a TrustedScriptURL, TypeScript as a string. */
export type TrustAddress = (address: string) => string;

/**
 * Makes the one policy of the content policy, `banmian`: it lets through the given addresses of our own and throws for any other. Browsers
 * without Trusted Types get the same check and a plain string.
 */
export function createTrustedAddresses(own: readonly string[]): TrustAddress {
  const allow = (address: string): string => {
    if (!own.includes(address)) throw new TypeError(`${address}: not a script of this app; only ${own.join(' and ')} may run as a worker`);
    return address;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return allow;
  const policy = trustedTypes.createPolicy('banmian', { createScriptURL: allow });
  return (address) => policy.createScriptURL(address);
}
