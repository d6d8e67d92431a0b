/** Tells what kind of attempt an activity was, and whether a person made it at all. */
import { foldText } from '../../text/foldText';

export type ActivityKind = 'call' | 'voicemail' | 'email' | 'other' | 'none';

/** Looked for in this order within the folded kind: an automatic e-mail is an e-mail too, but no attempt by a person. */
const WORDS: readonly (readonly [ActivityKind, string])[] = [
  [
    'none',
    'automa|sequence|workflow|bulk|marketing email|newsletter|note|task|form submission|page view|opened|clicked|nota|notatka|zadanie|tarea|gorev|otomatik|یادداشت|وظیفه|خودکار',
  ],
  [
    'voicemail',
    'voicemail|voice mail|left message|buzon|mensaje de voz|poczta glosowa|sesli mesaj|پیغام صوتی|پیام صوتی',
  ],
  ['call', 'call|phone|llamada|telefon|polaczenie|rozmowa|arama|تماس|تلفن'],
  ['email', 'mail|correo|eposta|e posta|ایمیل|رایانامه'],
];

/**
 * @param kind as the activity's row has it; a blank one is an attempt of another kind
 * @example activityKind('Sales Email') // 'email'
 */
export function activityKind(kind: string): ActivityKind {
  const folded = foldText(kind);
  const found = WORDS.find(([, words]) => words.split('|').some((word) => folded.includes(word)));
  return found?.[0] ?? 'other';
}
