import type { en } from './en/en.js';

type Widened<Message> = Message extends string ? string : Message;

/** The same words in another language: every one of them, and no other. */
export type InOtherWords<Words> = { readonly [Key in keyof Words]: Widened<Words[Key]> };

/** Every word of the kit: sentences, or functions of the values they carry. `**` marks what stands out. */
export type Messages = InOtherWords<typeof en>;
