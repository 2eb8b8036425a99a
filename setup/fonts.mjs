import { answer } from './command.mjs';
import { canInstallPackages, installPackages } from './linux.mjs';

/** Without a font for Hangul the page is little boxes, and what the tests measure of it means nothing. */
export function installHangulFont() {
  if (process.platform !== 'linux') return;
  if (answer('fc-list', [':lang=ko', 'family'])) return;
  if (canInstallPackages()) installPackages(['fontconfig', 'fonts-noto-cjk']);
  else
    console.log(
      'No font for Hangul is found here: install one, such as fonts-noto-cjk, to see the page as it is.',
    );
}
