export interface AvatarProps {
  /** The member's id; it chooses the tone. */
  id: string;
  /** The member's name. */
  name: string;
}
