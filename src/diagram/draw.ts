import type { Drawing, DrawReply, DrawRequest } from './drawing.ts';

/** How long a picture may take before the page says that it cannot draw, in milliseconds. */
const patience = 20_000;

/** How long the frame's word may be under way once all of it has loaded, in milliseconds. */
const grace = 1_000;

/** A hidden frame in which mermaid lays pictures out; made at first use, kept for the next picture. */
export interface Drawer {
  /** @throws when the frame does not load, does not answer, or mermaid refuses the text. */
  draw(text: string): Promise<Drawing>;
  /** Loads the frame ahead of the first picture. */
  warm(): void;
}

export function createDrawer(page: Window, frameUrl: string): Drawer {
  let frame: Promise<Window> | undefined;
  let requests = 0;
  const drawings = new Map<string, Promise<Drawing>>();

  function load(): Promise<Window> {
    frame ??= new Promise<Window>((resolve, reject) => {
      const element = page.document.createElement('iframe');
      element.className = 'drawing-frame';
      element.title = 'layout';
      element.ariaHidden = 'true';
      element.tabIndex = -1;
      const fail = () => {
        page.removeEventListener('message', onMessage);
        frame = undefined;
        element.remove();
        reject(new Error('the drawing frame did not load'));
      };
      let timer = page.setTimeout(fail, patience);
      // Its script has run by then, or never will: an error page loads, too.
      element.onload = () => {
        page.clearTimeout(timer);
        timer = page.setTimeout(fail, grace);
      };
      const onMessage = ({ data, source }: MessageEvent) => {
        if (source !== element.contentWindow || data !== 'ready' || !source) return;
        element.onload = null;
        page.clearTimeout(timer);
        page.removeEventListener('message', onMessage);
        resolve(source as Window);
      };
      page.addEventListener('message', onMessage);
      element.src = frameUrl;
      page.document.body.append(element);
    });
    return frame;
  }

  async function ask(text: string): Promise<Drawing> {
    // A load that somebody else began may fail for what is over by now: then this picture gets one of its own.
    const target = await (frame ? frame.catch(load) : load());
    requests += 1;
    const request: DrawRequest = { id: requests, text };
    return new Promise<Drawing>((resolve, reject) => {
      const finish = () => {
        page.clearTimeout(timer);
        page.removeEventListener('message', onMessage);
      };
      const timer = page.setTimeout(() => {
        finish();
        reject(new Error('the picture took too long'));
      }, patience);
      const onMessage = ({ data, source }: MessageEvent<DrawReply>) => {
        if (source !== target || data.id !== request.id) return;
        finish();
        if ('drawing' in data) resolve(data.drawing);
        else reject(new Error(data.error));
      };
      page.addEventListener('message', onMessage);
      target.postMessage(request, page.location.origin);
    });
  }

  return {
    draw(text) {
      const before = drawings.get(text);
      const drawing = before ? before.catch(() => ask(text)) : ask(text);
      drawings.set(text, drawing);
      drawing.catch(() => {
        if (drawings.get(text) === drawing) drawings.delete(text);
      });
      return drawing;
    },
    warm() {
      load().catch(() => undefined);
    },
  };
}
