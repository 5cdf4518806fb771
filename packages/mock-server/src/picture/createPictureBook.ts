import { drawPicture, type DrawnPicture } from './drawPicture.js';
import { scenes, type Scene } from './scenes.js';

/** Pictures that are drawn once and handed out many times. Share one between mock servers of a page. */
export interface PictureBook {
  /** One of a scene's few pictures; the same number gives the same one. */
  page(scene: Scene, number: number): Promise<DrawnPicture>;
}

/** How many different pictures there are of each scene. */
const PAGES_PER_SCENE = 3;

/** A {@link PictureBook} in which nothing is drawn yet. */
export function createPictureBook(): PictureBook {
  const drawn = new Map<string, Promise<DrawnPicture>>();
  return {
    page(scene, number) {
      const name = String(number % PAGES_PER_SCENE);
      const known = drawn.get(`${scene} ${name}`) ?? drawPicture(scene, name);
      drawn.set(`${scene} ${name}`, known);
      return known;
    },
  };
}

/** The names of all scenes. */
export const SCENES = Object.keys(scenes) as readonly Scene[];
