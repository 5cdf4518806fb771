/** A message without its marks, for labels and announcements. */
export function plainText(message: string): string {
  return message.replaceAll('**', '');
}
