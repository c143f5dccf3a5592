/** `left`: the reader thought better of it. `needs-press`: the system's sheet opens only right after a press, and the last one is too long ago. */
export type ShareEnd = 'shared' | 'left' | 'needs-press' | 'refused';

/**
 * Hands a file to the system to be passed on. Never rejects.
 * @param isPressed whether it is called right from a press
 */
export async function shareFile(file: File, isPressed: boolean): Promise<ShareEnd> {
  // Not in every browser that shares.
  const isActive = 'userActivation' in navigator ? navigator.userActivation.isActive : null;
  if (!isPressed && isActive === false) return 'needs-press';
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (cause) {
    const { name } = cause instanceof DOMException ? cause : { name: '' };
    if (name === 'AbortError') return 'left';
    return name === 'NotAllowedError' && !isPressed ? 'needs-press' : 'refused';
  }
}
