import type { en } from './en/en.js';

type Widened<Message> = Message extends string ? string : Message;

/** Every word of the kit: sentences, or functions of the values they carry. `**` marks what stands out. */
export type Messages = { readonly [Key in keyof typeof en]: Widened<(typeof en)[Key]> };
