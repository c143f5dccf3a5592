/** Stands in localStorage once this device had to load the serif. */
export const SERIF_KEY = 'banmian.serif';

/** Calls back when the next screen stands and has not been painted. */
export type OnNextScreen = (then: () => void) => void;
